import type { CleanSpan, Span } from '../model/span';

/** A replacement of `[from, to)` of a reading's clean text. An empty replacement deletes. */
export interface Substitution extends CleanSpan {
  readonly text: string;
  /** Of a deletion: whether what goes belongs to the unit before it, as a gloss belongs to its character. */
  readonly clings?: boolean;
  /** Which units of the reading each unit of `text` was read from, where that is finer than the whole range. */
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

/**
 * Applies one pass of substitutions, sorted and without overlaps, in a single linear sweep.
 * A replacement of the same length maps unit by unit; any other maps each of its units to its origin, or to the
 * whole replaced range. A deletion that clings widens the unit before it, so that 萬(wàn) read as 萬 still
 * quotes the gloss.
 */
export function substitute(reading: Reading, substitutions: readonly Substitution[]): Reading {
  if (substitutions.length === 0) return reading;
  const length = substitutions.reduce((sum, { from, to, text }) => sum + text.length - (to - from), 0);
  const target = new ReadingBuilder(reading, reading.clean.length + length);
  for (const substitution of substitutions) target.replace(substitution);
  return target.finish();
}

/** Writes a reading's successor from left to right. */
class ReadingBuilder {
  private readonly base: Reading;
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;
  private readonly pieces: string[] = [];
  private read = 0;
  private written = 0;

  constructor(base: Reading, length: number) {
    this.base = base;
    this.starts = new Uint32Array(length);
    this.ends = new Uint32Array(length);
  }

  replace(substitution: Substitution): void {
    const { from, to, text, clings, origins } = substitution;
    this.keep(from);
    if (text.length === to - from && origins === undefined) {
      this.map(from, to);
      this.pieces.push(text);
    } else if (text !== '') {
      for (let unit = 0; unit < text.length; unit++) this.mapUnit(origins?.[unit] ?? substitution);
      this.pieces.push(text);
    } else if (clings === true && this.written > 0) {
      this.ends[this.written - 1] = this.base.ends[to - 1] ?? 0;
    }
    this.read = to;
  }

  finish(): Reading {
    this.keep(this.base.clean.length);
    return {
      source: this.base.source,
      clean: this.pieces.join(''),
      starts: this.starts,
      ends: this.ends,
    };
  }

  private keep(to: number): void {
    if (to === this.read) return;
    this.pieces.push(this.base.clean.slice(this.read, to));
    this.map(this.read, to);
  }

  private map(from: number, to: number): void {
    const { starts, ends } = this.base;
    for (let unit = from; unit < to; unit++, this.written++) {
      this.starts[this.written] = starts[unit] ?? 0;
      this.ends[this.written] = ends[unit] ?? 0;
    }
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
