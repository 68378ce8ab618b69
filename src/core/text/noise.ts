import type { Noise, NoiseKind } from '../model/noise';
import type { CleanSpan, Span } from '../model/span';
import type { Repair } from './pass';
import { type Reading, toSource } from './reading';

/** What a pass found, in terms of the source: the damage and what mends it. */
export function findNoise(reading: Reading, kind: NoiseKind, repair: Repair): Omit<Noise, 'id'> {
  const { alternatives, continuations, mends } = repair;
  return {
    kind,
    span: kind === 'column-break' ? between(reading, repair) : toSource(reading, repair),
    replacement: kind === 'traditional' ? mendInPlace(reading, repair) : mends,
    ...(alternatives === undefined ? {} : { alternatives }),
    ...(continuations === undefined
      ? {}
      : { continuations: continuations.map((span) => toSource(reading, span)) }),
  };
}

/** The source between the units on both sides, with the blanks that earlier passes closed. */
const between = ({ source, starts, ends }: Reading, { from, to }: CleanSpan): Span => ({
  start: ends[from - 1] ?? 0,
  end: starts[to] ?? source.length,
});

/** The source of a repair with only the characters changed that the repair changes; other damage in it stays. */
function mendInPlace(reading: Reading, { from, to, reads }: Repair): string | null {
  if (reads === null) return null;
  const { start, end } = toSource(reading, { from, to });
  const source = reading.source.slice(start, end).split('');
  for (let unit = from; unit < to; unit++) {
    const before = reading.clean.charAt(unit);
    const at = (reading.starts[unit] ?? 0) - start;
    const after = reads.charAt(unit - from);
    if (after !== before && source[at] === before) source[at] = after;
  }
  return source.join('');
}
