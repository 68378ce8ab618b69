import type { Noise } from '../core/model/noise';
import type { Span } from '../core/model/span';

/** Quotes a text by sentences, reading through the damage whose repair is known. */
export interface Quoter {
  /** The text of a span as it reads once mended, on one line. */
  readonly read: (span: Span) => string;
  /** The clause round a span, without its closing mark. */
  readonly clauseAt: (span: Span) => Span;
  /** The sentence round a span, with its closing mark; of one too long for a table, whole clauses on either side. */
  readonly sentenceAt: (span: Span) => Span;
  /** The paragraph round a span; one that a column break cut is whole. */
  readonly paragraphAt: (span: Span) => Span;
}

const sentenceEnd = /[。！？!?\n]/;
const clauseEnd = /[，；：。！？,;:!?\n]/;
const closingMark = /[”’」』）)]/;
/** How far a quoted sentence goes on either side, in code units: a page that lost its marks has one of thousands. */
const longestSide = 1000;

/**
 * The quoter of a text with the damage found in it. A line end that belongs to a cut paragraph ends nothing.
 * Setting up is linear in the damage, each call in the length of what it returns.
 */
export function createQuoter(text: string, noise: readonly Noise[]): Quoter {
  const mended = mendedUnits(text, noise);
  const unitAt = (at: number): string => mended.get(at) ?? text.charAt(at);
  const { trimmed, between, sentenceRound } = createBorders(text.length, unitAt);
  return {
    read: ({ start, end }) =>
      Array.from({ length: end - start }, (_, at) => unitAt(start + at))
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    clauseAt: (span) => trimmed(between(span, clauseEnd)),
    sentenceAt: (span) => {
      let { start, end } = sentenceRound(span);
      while (start < span.start && closingMark.test(unitAt(start))) start++;
      while (end < text.length && /[。！？!?]/.test(unitAt(end))) end++;
      while (end < text.length && closingMark.test(unitAt(end))) end++;
      return trimmed({ start, end });
    },
    paragraphAt: (span) => trimmed(between(span, /\n/)),
  };
}

function createBorders(length: number, unitAt: (at: number) => string) {
  const trimmed = ({ start, end }: Span): Span => {
    while (start < end && unitAt(start).trim() === '') start++;
    while (end > start && unitAt(end - 1).trim() === '') end--;
    return { start, end };
  };
  const between = (span: Span, border: RegExp, most = length): Span => {
    let { start, end } = span;
    const [first, last] = [Math.max(0, start - most), Math.min(length, end + most)];
    while (start > first && !border.test(unitAt(start - 1))) start--;
    while (end < last && !border.test(unitAt(end))) end++;
    return { start, end };
  };
  const sentenceRound = (span: Span): Span => {
    const { start, end } = between(span, sentenceEnd, longestSide);
    let [first, last] = [start, end];
    if (span.start - start === longestSide)
      while (first < span.start && !clauseEnd.test(unitAt(first - 1))) first++;
    if (end - span.end === longestSide) while (last > span.end && !clauseEnd.test(unitAt(last))) last--;
    return { start: first < span.start ? first : start, end: last > span.end ? last : end };
  };
  return { trimmed, between, sentenceRound };
}

/**
 * What stands, once mended, in the place of every code unit that changes. Repairs may lie inside one another: one
 * that keeps the length changes single characters and leaves those of the others to them.
 */
function mendedUnits(text: string, noise: readonly Noise[]): ReadonlyMap<number, string> {
  const units = new Map<number, string>();
  for (const { span, replacement } of noise) {
    if (replacement === null) continue;
    const keepsLength = replacement.length === span.end - span.start;
    for (let at = span.start; at < span.end; at++) {
      const unit = keepsLength ? replacement.charAt(at - span.start) : at === span.start ? replacement : '';
      if (unit !== text.charAt(at)) units.set(at, unit);
    }
  }
  return units;
}
