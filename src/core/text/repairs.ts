import type { CleanSpan } from '../model/span';

/** What only few repairs need to say. */
export interface RepairDetails {
  /** What a mass repair may write, where that is not what is read; null where only a person can decide. */
  readonly mends?: string | null;
  /** Other plausible repairs, best first. */
  readonly alternatives?: readonly string[];
  /** Where in the text the paragraphs stand that may continue one that was cut. */
  readonly continuations?: readonly CleanSpan[];
  /** Which units of the text each unit that is read comes from, where that is finer than the whole range. */
  readonly origins?: readonly CleanSpan[];
}

const noDetails: RepairDetails = {};
const nowhere: readonly CleanSpan[] = [];

/**
 * The places of a text where a pass reads something other than what stands there, or finds text gone: sorted, without
 * overlaps, and in columns, because one page may have tens of thousands. Of `增长５％` read as `增长5%`, `from` is
 * [2], `to` [4] and `reads` ['5%'].
 */
export class Repairs {
  readonly from: number[] = [];
  readonly to: number[] = [];
  /** An empty text deletes; null leaves what stands there. */
  readonly reads: (string | null)[] = [];
  /** Whether what is deleted belongs to the unit before it, as a gloss belongs to its character. */
  readonly clings: boolean;
  /** Whether any place is read otherwise than it stands. */
  changesText = false;
  /** Whether any place makes the text longer or shorter, or moves what stands in it. */
  movesText = false;
  private readonly details = new Map<number, RepairDetails>();

  constructor({ clings = false } = {}) {
    this.clings = clings;
  }

  add(from: number, to: number, reads: string | null, details?: RepairDetails): void {
    if (details !== undefined) this.details.set(this.from.length, details);
    this.from.push(from);
    this.to.push(to);
    this.reads.push(reads);
    if (reads === null) return;
    this.changesText = true;
    this.movesText ||= reads.length !== to - from || details?.origins !== undefined;
  }

  detailsOf(at: number): RepairDetails {
    return this.details.get(at) ?? noDetails;
  }

  /** What a mass repair may write at a place; null where only a person can decide. */
  mends(at: number): string | null {
    const { mends } = this.detailsOf(at);
    return mends === undefined ? (this.reads[at] ?? null) : mends;
  }

  /** Whether what is read at a place is longer or shorter than what stands there, or comes from elsewhere in it. */
  movesUnits(at: number): boolean {
    const reads = this.reads[at] ?? null;
    if (reads === null) return false;
    return (
      reads.length !== (this.to[at] ?? 0) - (this.from[at] ?? 0) || this.detailsOf(at).origins !== undefined
    );
  }

  /** Where each unit that is read at a place comes from. */
  originsOf(at: number): readonly CleanSpan[] {
    const reads = this.reads[at] ?? '';
    if (reads === '') return nowhere;
    const whole = { from: this.from[at] ?? 0, to: this.to[at] ?? 0 };
    return this.detailsOf(at).origins ?? Array.from({ length: reads.length }, () => whole);
  }
}
