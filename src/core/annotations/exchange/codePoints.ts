import { countWhile } from '../../model/countWhile';
import type { Span } from '../../model/span';

/** Converts spans between UTF-16 code units, which this program counts, and Unicode code points, which Python counts. */
export interface CodePoints {
  readonly fromUnits: (span: Span) => Span;
  readonly toUnits: (span: Span) => Span;
}

/** `𠮷县` is 3 code units and 2 code points. A text without such characters costs no table. */
export function codePointsOf(text: string): CodePoints {
  const pairs = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
  if (pairs.length === 0) return { fromUnits: (span) => span, toUnits: (span) => span };
  const fromUnit = (unit: number): number => unit - countWhile(pairs.length, (at) => (pairs[at] ?? 0) < unit);
  const toUnit = (point: number): number =>
    point + countWhile(pairs.length, (at) => (pairs[at] ?? 0) - at < point);
  return {
    fromUnits: ({ start, end }) => ({ start: fromUnit(start), end: fromUnit(end) }),
    toUnits: ({ start, end }) => ({ start: toUnit(start), end: toUnit(end) }),
  };
}
