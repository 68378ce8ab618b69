import { RunList } from './runList';
import { gram } from './seeds';

/** What a wrong, lost or added unit costs, where a right one earns 1. */
const slipCost = 3;
/** How far the score may fall below its best before the two texts count as parted (the X of X-drop). */
const patience = 20;
/** How many units must agree after a slip for the two texts to have met again. */
const confirmation = 4;

/** How many units slips that stand close together may wrong, lose or add at most. */
const widestSlip = 6;

/** Extends seeds of one text to matches. */
export class Extension {
  private readonly codes: Uint16Array;
  /** What agrees to the left of a seed, nearest first. */
  private readonly left = new RunList();
  /** How many units the slip found last wrongs, loses or adds on either side. */
  private slipOfA = 0;
  private slipOfB = 0;

  constructor(codes: Uint16Array) {
    this.codes = codes;
  }

  /**
   * Extends a seed, `gram` units that stand at `a` and at `b`, to the left and then to the right over slips of
   * recognition, and ends where the score stood highest (X-drop extension, as in BLAST, Altschul et al. 1990).
   * `b` grows to the left as far as `leftmost`, and the two stretches never overlap. The runs go to `runs`.
   */
  extend(a: number, b: number, leftmost: number, runs: RunList): void {
    const { left } = this;
    left.cut(0);
    runs.cut(0);
    this.walk(left, a - 1, b - 1, -1, -1, Math.max(leftmost, a + gram) - 1);
    for (let at = left.length - 1; at >= 0; at--) runs.push(left.a(at), left.b(at), left.lengthOf(at));
    runs.push(a, b, gram);
    this.walk(runs, a + gram, b + gram, 1, runs.b(0), this.codes.length);
  }

  /** Adds the runs met from (a, b) on in one direction, up to where either of the two ends. */
  private walk(runs: RunList, a: number, b: number, step: 1 | -1, endA: number, endB: number): void {
    let kept = runs.length;
    let score = 0;
    let best = 0;
    for (;;) {
      const length = this.agreeing(a, b, step, Math.min(step * (endA - a), step * (endB - b)));
      if (length > 0) runs.push(step > 0 ? a : a - length + 1, step > 0 ? b : b - length + 1, length);
      a += step * length;
      b += step * length;
      score += length;
      if (score > best) {
        best = score;
        kept = runs.length;
      }
      if (!this.findSlip(a, b, step, step * (endA - a), step * (endB - b))) break;
      score -= slipCost * Math.max(this.slipOfA, this.slipOfB);
      if (score < best - patience) break;
      a += step * this.slipOfA;
      b += step * this.slipOfB;
    }
    runs.cut(kept);
  }

  /** Finds the least slip behind which the texts have met again, where they have so much room; whether there is one. */
  private findSlip(a: number, b: number, step: 1 | -1, roomA: number, roomB: number): boolean {
    const { codes } = this;
    const meet = (ofA: number, ofB: number): boolean => {
      if (Math.min(roomA - ofA, roomB - ofB) < confirmation) return false;
      if (this.agreeing(a + step * ofA, b + step * ofB, step, confirmation) < confirmation) return false;
      [this.slipOfA, this.slipOfB] = [ofA, ofB];
      return true;
    };
    for (let more = 1; more <= widestSlip; more++) {
      const [codeA, codeB] = [codes[a + step * more], codes[b + step * more]];
      for (let less = more; less >= 0; less--) {
        if (codes[a + step * less] === codeB && meet(less, more)) return true;
        if (codes[b + step * less] === codeA && meet(more, less)) return true;
      }
    }
    return false;
  }

  /** How many units agree from (a, b) on, at most `most`. */
  private agreeing(a: number, b: number, step: 1 | -1, most: number): number {
    const { codes } = this;
    let length = 0;
    while (length < most && codes[a + step * length] === codes[b + step * length]) length++;
    return length;
  }
}
