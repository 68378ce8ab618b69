import type { Quantity, Role } from '../model/quantity';
import type { CleanSpan } from '../model/span';
import type { Paragraph } from '../structure/document';
import type { WordList } from '../text/lexicon';
import { type Reading, toSource } from '../text/reading';
import { confidenceOf } from './binding/confidence';
import type { BoundValue } from './binding/readParagraph';
import { isDamaged, isTorn, withoutLost } from './damage';

/** Where a value stands: in a paragraph of a reading. */
export interface ValuePlace {
  readonly reading: Reading;
  readonly paragraph: Paragraph;
  readonly words: WordList;
  /** The period that holds for a value of a role: the one its paragraph opened, if it can, or that of the titles above it. */
  readonly periodOf: (role: Role, opened: string | null) => string | null;
}

/** A value of a paragraph as the report shows it, given the log odds that its sentence commits rather than reports. */
export function toQuantity(
  { reading, paragraph, words, periodOf }: ValuePlace,
  value: BoundValue,
  sentenceStance: number,
  id: string,
): Quantity {
  const { comparator, min, max, unit } = value.mention;
  const { indicator, indicatorSpan } = withoutLost(value, words);
  const stance = sentenceStance + value.stance;
  const role: Role = value.scope !== null ? 'other' : stance > 0 ? 'target' : 'actual';
  const rule = value.scope ?? value.rule;
  const span = toSource(reading, within(paragraph, value.mention));
  const named = role === 'other' ? '' : indicator;
  const damaged = isTorn(paragraph, value) || isDamaged(reading.source, span);
  return {
    id,
    span,
    text: reading.source.slice(span.start, span.end),
    role,
    indicator,
    indicatorSpan: indicatorSpan && toSource(reading, within(paragraph, indicatorSpan)),
    measure: value.measure,
    comparator,
    min,
    max,
    unit,
    strength: role === 'target' ? value.strength : null,
    period: role === 'other' ? null : (value.period ?? periodOf(role, value.opened)),
    confidence: confidenceOf(rule, stance, named, damaged),
    rule,
    sectionId: paragraph.section?.id ?? null,
  };
}

/** A span of a paragraph as one of the text. */
export const within = (paragraph: CleanSpan, { from, to }: CleanSpan): CleanSpan => ({
  from: paragraph.from + from,
  to: paragraph.from + to,
});
