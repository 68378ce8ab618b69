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

/**
 * The places of a text where a pass reads something other than what stands there, or finds text gone: sorted, without
 * overlaps, and in columns, because one page may have tens of thousands. Of `增长５％` read as `增长5%`, the first place
 * goes from 2 to 4 and reads `5%`.
 */
export class Repairs {
  /** Whether what is deleted belongs to the unit before it, as a gloss belongs to its character. */
  readonly clings: boolean;
  /** Whether any place is read otherwise than it stands. */
  changesText = false;
  /** Whether any place makes the text longer or shorter, or moves what stands in it. */
  movesText = false;
  /** For each place, where it starts and ends. */
  private places = new Uint32Array(2 * 16);
  private readonly texts: (string | null)[] = [];
  private readonly details = new Map<number, RepairDetails>();

  constructor({ clings = false } = {}) {
    this.clings = clings;
  }

  get length(): number {
    return this.texts.length;
  }

  /** Adds a place after all others. An empty text deletes what stands there; null leaves it. */
  add(from: number, to: number, reads: string | null, details?: RepairDetails): void {
    const at = this.length;
    if (details !== undefined) this.details.set(at, details);
    if (2 * at === this.places.length) this.grow();
    this.places[2 * at] = from;
    this.places[2 * at + 1] = to;
    this.texts.push(reads);
    if (reads === null) return;
    this.changesText = true;
    this.movesText ||= reads.length !== to - from || details?.origins !== undefined;
  }

  from(at: number): number {
    return this.places[2 * at] ?? 0;
  }

  to(at: number): number {
    return this.places[2 * at + 1] ?? 0;
  }

  reads(at: number): string | null {
    return this.texts[at] ?? null;
  }

  detailsOf(at: number): RepairDetails {
    return this.details.get(at) ?? noDetails;
  }

  /** What a mass repair may write at a place; null where only a person can decide. */
  mends(at: number): string | null {
    const { mends } = this.detailsOf(at);
    return mends === undefined ? this.reads(at) : mends;
  }

  /** Whether what is read at a place is longer or shorter than what stands there, or comes from elsewhere in it. */
  movesUnits(at: number): boolean {
    const reads = this.reads(at);
    if (reads === null) return false;
    return reads.length !== this.to(at) - this.from(at) || this.detailsOf(at).origins !== undefined;
  }

  /** Where a unit comes from that is read at a place, counted from its first. */
  originOf(at: number, unit: number): CleanSpan {
    return this.detailsOf(at).origins?.[unit] ?? { from: this.from(at), to: this.to(at) };
  }

  private grow(): void {
    const places = new Uint32Array(2 * this.places.length);
    places.set(this.places);
    this.places = places;
  }
}
