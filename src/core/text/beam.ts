/** A decoding under way: its last character, and the byte that waits for its other half. */
export interface Hypothesis {
  /** The decoding without its last character; null at the start of a run. */
  readonly before: Hypothesis | null;
  /** The code unit of the character; 0 where the run has none yet. */
  readonly unit: number;
  /** The characters of the run its bytes stand in. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
  /** The byte that waits, 0 for none, and the character of the run it stands in. */
  readonly head: number;
  readonly headFrom: number;
}

/** The hypotheses that score highest, best first. */
export class Beam {
  readonly hypotheses: Hypothesis[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** The score a hypothesis must exceed to be kept. */
  get floor(): number {
    return this.hypotheses[this.most - 1]?.score ?? -Infinity;
  }

  add(hypothesis: Hypothesis): void {
    if (hypothesis.score <= this.floor) return;
    const { hypotheses, most } = this;
    let at = hypotheses.length;
    while (at > 0 && (hypotheses[at - 1]?.score ?? 0) < hypothesis.score) at--;
    hypotheses.splice(at, 0, hypothesis);
    if (hypotheses.length > most) hypotheses.pop();
  }
}
