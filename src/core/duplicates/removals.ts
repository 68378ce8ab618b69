import type { FoldedText } from './foldText';
import { linesOver } from './lines';
import {
  clampTo,
  firstRunEndingAfter,
  type FoldedSpan,
  lengthOf,
  type Match,
  meets,
  otherSide,
  reflect,
  type Side,
} from './match';

/** A stretch that may go, and the match that says where it stands elsewhere. */
export interface Removal extends FoldedSpan {
  readonly match: Match;
  /** The side of the match that the stretch stands on. */
  readonly side: Side;
  /** The line it stands in. */
  readonly line: number;
  /** Whether it is that whole line. */
  readonly isWhole: boolean;
}

/** How many copies of copies are followed to the one that stays. */
const longestChain = 64;

/**
 * What goes, decided one stretch at a time. A stretch goes only while its other copy stays, or has itself gone in
 * favour of one that stays; so whatever goes, stands somewhere in what is left.
 */
export class Removals {
  readonly all: Removal[] = [];
  /** For each unit, the removal it goes with, counted from 1; 0 where it stays. */
  private readonly goneWith: Int32Array;
  /** For each unit, 1 where it stays in the stead of something that went. */
  private readonly standsFor: Uint8Array;
  /** For each removal, how far away its copy stood unit for unit when it went; 0 where slips part the two. */
  private readonly shifts: number[] = [];

  private readonly text: FoldedText;

  constructor(text: FoldedText) {
    this.text = text;
    this.goneWith = new Int32Array(text.codes.length);
    this.standsFor = new Uint8Array(text.codes.length);
  }

  /** Takes a stretch away, unless its other copy would go with it or it has gone already. Returns whether it went. */
  add(removal: Removal): boolean {
    const copy = lengthOf(removal) > 0 && this.stays(removal) ? this.keptCopy(removal) : null;
    if (copy === null || (!removal.isWhole && this.isNeeded(removal))) return false;
    this.all.push(removal);
    this.shifts.push(this.shiftOf(removal));
    this.standsFor.fill(1, copy.from, copy.to);
    this.goneWith.fill(this.all.length, removal.from, removal.to);
    return true;
  }

  /** Whether something of a stretch stays in the stead of what went. A part of a line that is needed never goes. */
  isNeeded({ from, to }: FoldedSpan): boolean {
    return this.standsFor.subarray(from, to).includes(1);
  }

  /** Whether nothing of a stretch has gone. */
  stays({ from, to }: FoldedSpan): boolean {
    for (let unit = from; unit < to; unit++) if (this.goneWith[unit] !== 0) return false;
    return true;
  }

  /** The largest part of a stretch that stays, where only its head or its tail has gone. */
  staying({ from, to }: FoldedSpan): FoldedSpan {
    while (from < to && this.goneWith[from] !== 0) from++;
    while (from < to && this.goneWith[to - 1] !== 0) to--;
    return { from, to };
  }

  /** Where the copy of a stretch that stays stands; null where none can be told. */
  keptCopy(removal: Removal): FoldedSpan | null {
    const { match, side, from, to } = removal;
    const there = reflect(match, side, { from, to });
    let copy: FoldedSpan | null = clampTo(linesOver(this.text, match[otherSide(side)]), there);
    for (let step = 0; copy !== null && !this.stays(copy); step++)
      copy = step < longestChain ? this.follow(copy) : null;
    return copy !== null && lengthOf(copy) * 2 >= to - from && !meets(copy, removal) ? copy : null;
  }

  /** Where a stretch that has gone, wholly or in part, stands one copy further on. */
  private follow({ from, to }: FoldedSpan): FoldedSpan | null {
    const start = this.followUnit(from);
    const end = this.followUnit(to - 1) + 1;
    const growth = end - start - (to - from);
    return Math.abs(growth) * 5 <= to - from ? { from: start, to: end } : null;
  }

  private followUnit(unit: number): number {
    const at = (this.goneWith[unit] ?? 0) - 1;
    const gone = this.all[at];
    const shift = this.shifts[at] ?? 0;
    if (gone === undefined || shift !== 0) return unit + shift;
    return reflect(gone.match, gone.side, { from: unit, to: unit + 1 }).from;
  }

  /** Straight to where a copy of a copy stands, so that no chain of equal lines is walked link by link. */
  private shiftOf({ match, side, from, to }: Removal): number {
    const run = match.runs[firstRunEndingAfter(match.runs, side, from)];
    if (run === undefined || run[side] > from || run[side] + run.length < to) return 0;
    const shift = run[otherSide(side)] - run[side];
    const further = this.goneWith[from + shift] ?? 0;
    const beyond = this.all[further - 1];
    if (beyond === undefined || beyond.from > from + shift || beyond.to < to + shift) return shift;
    return shift + (this.shifts[further - 1] ?? 0);
  }
}
