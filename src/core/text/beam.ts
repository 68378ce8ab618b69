/** A decoding under way: its last character, and the byte that waits for its other half. */
export interface Step {
  /** The decoding without its last character; null at the start of a run. */
  readonly before: Step | null;
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

/** The steps that score highest, best first. */
export class Beam {
  readonly steps: Step[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** The score a step must exceed to be kept. */
  get floor(): number {
    return this.steps[this.most - 1]?.score ?? -Infinity;
  }

  add(step: Step): void {
    if (step.score <= this.floor) return;
    const { steps, most } = this;
    let at = steps.length;
    while (at > 0 && (steps[at - 1]?.score ?? 0) < step.score) at--;
    steps.splice(at, 0, step);
    if (steps.length > most) steps.pop();
  }
}
