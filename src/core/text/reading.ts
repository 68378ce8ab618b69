import type { CleanSpan, Span } from '../model/span';
import type { Repairs } from './repairs';
import { Stretches } from './stretches';

/**
 * The source as it stands together with a clean reading of it. Every code unit of the clean text knows the
 * source range it was read from, so any clean span maps to the exact source span, noise inside it included.
 */
export interface Reading {
  readonly source: string;
  readonly clean: string;
  /** Where the clean text's units stand in the source. */
  readonly map: Stretches;
}

/** The reading of a text that is clean already: every offset maps to itself. */
export function verbatimReading(source: string): Reading {
  const map = new Stretches();
  map.add(source.length, 0, source.length);
  return { source, clean: source, map };
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
  return { ...reading, clean, map: repairs.movesText ? remap(reading, repairs) : reading.map };
}

function rewrite(text: string, repairs: Repairs): string {
  let clean = '';
  let read = 0;
  for (let at = 0; at < repairs.length; at++) {
    const instead = repairs.reads(at);
    if (instead === null) continue;
    clean += text.slice(read, repairs.from(at)) + instead;
    read = repairs.to(at);
  }
  return clean + text.slice(read);
}

/** The map of a reading's successor. */
function remap({ map: base }: Reading, repairs: Repairs): Stretches {
  const map = new Stretches();
  let read = 0;
  for (let at = 0; at < repairs.length; at++) {
    if (!repairs.movesUnits(at)) continue;
    map.take(base, read, repairs.from(at));
    read = repairs.to(at);
    const units = repairs.reads(at)?.length ?? 0;
    for (let unit = 0; unit < units; unit++) {
      const origin = repairs.originOf(at, unit);
      map.add(1, base.startOf(origin.from), base.endOf(origin.to - 1));
    }
    if (repairs.clings) map.widen(base.endOf(read - 1));
  }
  map.take(base, read, base.length);
  return map;
}

/** The exact source span a clean span was read from. An empty clean span maps to an empty source span. */
export function toSource({ source, map }: Reading, { from, to }: CleanSpan): Span {
  const start = from < map.length ? map.startOf(from) : source.length;
  return { start, end: to > from ? map.endOf(to - 1) : start };
}

/** The smallest clean span that holds every clean code unit read from inside a source span. */
export function toClean({ map }: Reading, { start, end }: Span): CleanSpan {
  const from = map.endingAfter(start);
  return { from, to: Math.max(from, map.startingFrom(end)) };
}
