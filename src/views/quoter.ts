import type { Noise } from '../core/model/noise';
import type { Span } from '../core/model/span';

/** Quotes a text by sentences, reading through the damage whose repair is known. */
export interface Quoter {
  /** The text of a span as it reads once mended, on one line. */
  readonly read: (span: Span) => string;
  /** The clause round a span, without its closing mark. */
  readonly clauseAt: (span: Span) => Span;
  /** The sentence round a span, with its closing mark. */
  readonly sentenceAt: (span: Span) => Span;
  /** The paragraph round a span; one that a column break cut is whole. */
  readonly paragraphAt: (span: Span) => Span;
}

const sentenceEnd = /[。！？!?\n]/;
const clauseEnd = /[，；：。！？,;:!?\n]/;
const closingMark = /[”’」』）)]/;

/**
 * The quoter of a text with the damage found in it. A line end that belongs to a cut paragraph ends nothing.
 * Setting up is linear in the damage, each call in the length of what it returns.
 */
export function createQuoter(text: string, noise: readonly Noise[]): Quoter {
  const mended = mendedUnits(text, noise);
  const unitAt = (at: number): string => mended.get(at) ?? text.charAt(at);
  const trimmed = (start: number, end: number): Span => {
    while (start < end && unitAt(start).trim() === '') start++;
    while (end > start && unitAt(end - 1).trim() === '') end--;
    return { start, end };
  };
  const between = (span: Span, border: RegExp): Span => {
    let { start, end } = span;
    while (start > 0 && !border.test(unitAt(start - 1))) start--;
    while (end < text.length && !border.test(unitAt(end))) end++;
    return { start, end };
  };
  return {
    read: ({ start, end }) =>
      Array.from({ length: end - start }, (_, at) => unitAt(start + at))
        .join('')
        .replace(/\s+/g, ' ')
        .trim(),
    clauseAt: (span) => {
      const { start, end } = between(span, clauseEnd);
      return trimmed(start, end);
    },
    sentenceAt: (span) => {
      let { start, end } = between(span, sentenceEnd);
      while (start < span.start && closingMark.test(unitAt(start))) start++;
      while (end < text.length && /[。！？!?]/.test(unitAt(end))) end++;
      while (end < text.length && closingMark.test(unitAt(end))) end++;
      return trimmed(start, end);
    },
    paragraphAt: (span) => {
      const { start, end } = between(span, /\n/);
      return trimmed(start, end);
    },
  };
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
