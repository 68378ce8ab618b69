import type { Piece } from './shiftedPieces';

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

/** Takes one more character of a decoding into account: its code unit, and the score with it. */
export type Offer = (step: Step, piece: Piece, unit: number, score: number) => void;

/** The steps that score highest, best first. */
export class Beam {
  readonly steps: Step[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** Keeps the step that goes on from another with a piece, if it is one of the best. */
  readonly offer: Offer = (before, { from, to, tail }, unit, score) => {
    if (this.takes(score))
      this.add({ before, unit, from: before.headFrom, to, score, head: tail, headFrom: from });
  };

  add(step: Step): void {
    const { steps, most } = this;
    if (!this.takes(step.score)) return;
    let at = steps.length;
    while (at > 0 && (steps[at - 1]?.score ?? 0) < step.score) at--;
    steps.splice(at, 0, step);
    if (steps.length > most) steps.pop();
  }

  private takes(score: number): boolean {
    return this.steps.length < this.most || score > (this.steps[this.most - 1]?.score ?? 0);
  }
}
