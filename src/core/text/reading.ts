import type { CleanSpan, Span } from '../model/span';

/** A replacement of `[from, to)` of a reading's clean text. An empty replacement deletes. */
export interface Substitution extends CleanSpan {
  readonly text: string;
}

/**
 * The source as it stands together with a clean reading of it. Every code unit of the clean text knows the
 * source range it was read from, so any clean span maps to the exact source span, noise inside it included.
 */
export interface Reading {
  readonly source: string;
  readonly clean: string;
  /** For each clean code unit, where its source range starts and ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The reading of a text that is clean already: every offset maps to itself. */
export const verbatimReading = (source: string): Reading => ({
  source,
  clean: source,
  starts: Uint32Array.from({ length: source.length }, (_, index) => index),
  ends: Uint32Array.from({ length: source.length }, (_, index) => index + 1),
});

/**
 * Applies one pass of substitutions, sorted and without overlaps, in a single linear sweep.
 * A replacement of the same length maps unit by unit; any other maps each of its units to the whole replaced
 * range, so that 萬(wàn) read as 万 still quotes the gloss.
 */
export function substitute(reading: Reading, substitutions: readonly Substitution[]): Reading {
  if (substitutions.length === 0) return reading;
  const pieces: string[] = [];
  const growth = substitutions.reduce((sum, { from, to, text }) => sum + text.length - (to - from), 0);
  const starts = new Uint32Array(reading.clean.length + growth);
  const ends = new Uint32Array(reading.clean.length + growth);
  let read = 0;
  let written = 0;
  const keep = (to: number): void => {
    pieces.push(reading.clean.slice(read, to));
    starts.set(reading.starts.subarray(read, to), written);
    ends.set(reading.ends.subarray(read, to), written);
    written += to - read;
  };
  for (const { from, to, text } of substitutions) {
    keep(from);
    const sameLength = text.length === to - from;
    pieces.push(text);
    for (let unit = 0; unit < text.length; unit++) {
      starts[written] = reading.starts[sameLength ? from + unit : from] ?? 0;
      ends[written] = reading.ends[sameLength ? from + unit : to - 1] ?? 0;
      written++;
    }
    read = to;
  }
  keep(reading.clean.length);
  return { source: reading.source, clean: pieces.join(''), starts, ends };
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
