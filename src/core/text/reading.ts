import type { CleanSpan, Span } from '../model/span';
import type { Repairs } from './repairs';

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
 * Applies the repairs of one pass in a single linear sweep: `区萬(wàn)元` with its gloss deleted → `区萬元`.
 * A replacement of the same length maps unit by unit; any other maps each of its units to its origin, or to the
 * whole replaced range. A deletion that clings widens the unit before it, so that 萬(wàn) read as 萬 still
 * quotes the gloss.
 */
export function substitute(reading: Reading, repairs: Repairs): Reading {
  if (!repairs.changesText) return reading;
  const clean = rewrite(reading.clean, repairs);
  return { ...reading, ...(repairs.movesText && remap(reading, repairs, clean.length)), clean };
}

function rewrite(text: string, { from, to, reads }: Repairs): string {
  let clean = '';
  let read = 0;
  for (let at = 0; at < from.length; at++) {
    const instead = reads[at] ?? null;
    if (instead === null) continue;
    clean += text.slice(read, from[at]) + instead;
    read = to[at] ?? read;
  }
  return clean + text.slice(read);
}

type Offsets = Pick<Reading, 'starts' | 'ends'>;

/** The offsets of a reading's successor, of that length. */
function remap(base: Reading, repairs: Repairs, length: number): Offsets {
  const offsets = { starts: new Uint32Array(length), ends: new Uint32Array(length) };
  const { starts, ends } = offsets;
  let read = 0;
  let written = 0;
  for (let at = 0; at < repairs.from.length; at++) {
    if (!repairs.movesUnits(at)) continue;
    const from = repairs.from[at] ?? 0;
    copyOffsets(base, read, from, offsets, written);
    written += from - read;
    read = repairs.to[at] ?? 0;
    for (const origin of repairs.originsOf(at)) {
      starts[written] = base.starts[origin.from] ?? 0;
      ends[written++] = base.ends[origin.to - 1] ?? 0;
    }
    if (repairs.clings && written > 0) ends[written - 1] = base.ends[read - 1] ?? 0;
  }
  copyOffsets(base, read, base.clean.length, offsets, written);
  return offsets;
}

function copyOffsets(base: Offsets, from: number, to: number, target: Offsets, at: number): void {
  const { starts: baseStarts, ends: baseEnds } = base;
  const { starts, ends } = target;
  for (let read = from, written = at; read < to; read++, written++) {
    starts[written] = baseStarts[read] ?? 0;
    ends[written] = baseEnds[read] ?? 0;
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
