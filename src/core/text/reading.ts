import type { CleanSpan, Span } from '../model/span';

/** What is read instead of `[from, to)` of a reading's clean text. */
export interface Substitution extends CleanSpan {
  /** An empty text deletes; null leaves what stands there. */
  readonly reads: string | null;
  /** Of a deletion: whether what goes belongs to the unit before it, as a gloss belongs to its character. */
  readonly clings?: boolean;
  /** Which units of the reading each unit of `reads` was read from, where that is finer than the whole range. */
  readonly origins?: readonly CleanSpan[];
}

/**
 * The source as it stands together with a clean reading of it. Every code unit of the clean text knows the
 * source range it was read from, so any clean span maps to the exact source span, noise inside it included.
 */
export interface Reading {
  readonly source: string;
  readonly clean: string;
  /** For each clean code unit, where its source range starts and ends. Neither ever falls. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The reading of a text that is clean already: every offset maps to itself. */
export function verbatimReading(source: string): Reading {
  const starts = new Uint32Array(source.length);
  const ends = new Uint32Array(source.length);
  for (let unit = 0; unit < source.length; unit++) {
    starts[unit] = unit;
    ends[unit] = unit + 1;
  }
  return { source, clean: source, starts, ends };
}

/** A substitution that changes the text. */
interface Change extends Substitution {
  readonly reads: string;
}

const isChange = (substitution: Substitution): substitution is Change => substitution.reads !== null;

/**
 * Applies one pass of substitutions, sorted and without overlaps, in a single linear sweep.
 * A replacement of the same length maps unit by unit; any other maps each of its units to its origin, or to the
 * whole replaced range. A deletion that clings widens the unit before it, so that 萬(wàn) read as 萬 still
 * quotes the gloss.
 */
export function substitute(reading: Reading, substitutions: readonly Substitution[]): Reading {
  const changes = substitutions.filter(isChange);
  if (changes.length === 0) return reading;
  const clean = rewrite(reading.clean, changes);
  return changes.every(keepsUnits)
    ? { ...reading, clean }
    : new MapBuilder(reading, clean.length).build(clean, changes);
}

function rewrite(text: string, changes: readonly Change[]): string {
  const pieces: string[] = [];
  let read = 0;
  for (const { from, to, reads } of changes) {
    if (from > read) pieces.push(text.slice(read, from));
    if (reads !== '') pieces.push(reads);
    read = to;
  }
  pieces.push(text.slice(read));
  return pieces.join('');
}

/** Whether each unit of a replacement was read from the unit in its place. */
const keepsUnits = ({ from, to, reads, origins }: Change): boolean =>
  reads.length === to - from && origins === undefined;

/** Maps a reading's successor to the source, from left to right. */
class MapBuilder {
  private readonly base: Reading;
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;
  private read = 0;
  private written = 0;

  constructor(base: Reading, length: number) {
    this.base = base;
    this.starts = new Uint32Array(length);
    this.ends = new Uint32Array(length);
  }

  build(clean: string, changes: readonly Change[]): Reading {
    for (const change of changes) {
      this.keep(change.from);
      if (keepsUnits(change)) this.keep(change.to);
      else this.replace(change);
      this.read = change.to;
    }
    this.keep(this.base.clean.length);
    return { source: this.base.source, clean, starts: this.starts, ends: this.ends };
  }

  private replace(change: Change): void {
    const { to, reads, clings, origins } = change;
    if (reads !== '') {
      for (let unit = 0; unit < reads.length; unit++) this.mapUnit(origins?.[unit] ?? change);
    } else if (clings === true && this.written > 0) {
      this.ends[this.written - 1] = this.base.ends[to - 1] ?? 0;
    }
  }

  private keep(to: number): void {
    const { base, starts, ends, read, written } = this;
    for (let unit = read; unit < to; unit++) {
      starts[written + unit - read] = base.starts[unit] ?? 0;
      ends[written + unit - read] = base.ends[unit] ?? 0;
    }
    this.read = to;
    this.written = written + to - read;
  }

  private mapUnit({ from, to }: CleanSpan): void {
    this.starts[this.written] = this.base.starts[from] ?? 0;
    this.ends[this.written] = this.base.ends[to - 1] ?? 0;
    this.written++;
  }
}

/** The exact source span a clean span was read from. An empty clean span maps to an empty source span. */
export function toSource(reading: Reading, span: CleanSpan): Span {
  const start = reading.starts[span.from] ?? reading.source.length;
  return span.to > span.from ? { start, end: reading.ends[span.to - 1] ?? start } : { start, end: start };
}

/** The smallest clean span that holds every clean code unit read from inside a source span. */
export function toClean(reading: Reading, span: Span): CleanSpan {
  const from = lowerBound(reading.ends, span.start + 1);
  return { from, to: Math.max(from, lowerBound(reading.starts, span.end)) };
}

/** The first index whose value is at least `value`, in an array that never falls. */
function lowerBound(values: Uint32Array, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
