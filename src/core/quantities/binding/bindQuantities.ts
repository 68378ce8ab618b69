import type { Quantity } from '../../model/quantity';
import type { Properties } from '../../model/report';
import type { Document } from '../../structure/document';
import { toSource } from '../../text/reading';
import type { QuantityLexicon } from '../lexicon';
import type { QuantityMention } from '../mention';
import { bindSentence, type Bound } from './bindSentence';
import { confidenceOf } from './confidence';
import type { Draft } from './draft';
import { periodOf } from './period';
import { roleOf } from './role';
import { type StanceTrack } from './stance';
import { strengthOf } from './strength';
import { is, textOf } from './tokens';

/**
 * Binds every mention of the document to what it measures, and says whether it is promised, reported or neither.
 * In `力争进出口总额增长6%左右` 6% is a target of 进出口总额, an increase, strived for.
 */
export function bindQuantities(
  document: Document,
  properties: Properties,
  mentions: readonly QuantityMention[],
  stances: StanceTrack,
  lexicon: QuantityLexicon,
): Quantity[] {
  const quantities: Quantity[] = [];
  let next = 0;
  for (const paragraph of document.paragraphs) {
    let before: readonly Draft[] = [];
    for (const sentence of paragraph.sentences) {
      const first = next;
      while ((mentions[next]?.from ?? Infinity) < sentence.to) next++;
      if (next === first) continue;
      const within = mentions.slice(first, next);
      const bound = bindSentence(
        document.reading.clean,
        sentence,
        within,
        before,
        paragraph.section,
        lexicon,
      );
      before = bound.map(({ draft }) => draft);
      for (const each of bound) {
        const stance = (stances.get(sentence.from) ?? 0) + ownStance(each, properties.year);
        const sectionId = paragraph.section?.id ?? null;
        quantities.push({
          id: `q${quantities.length + 1}`,
          ...describe(document, properties, each, stance),
          sectionId,
        });
      }
    }
  }
  return quantities;
}

/** What a quantity itself says of its stance: a past year in its clause decides, a verb that only a review counts by weighs. */
function ownStance({ draft, ownPeriod }: Bound, reportYear: string | null): number {
  if (ownPeriod !== null && reportYear !== null && ownPeriod < reportYear) return -decisive;
  return is(draft.verb ?? undefined, 'reported') ? -3 : 0;
}

/** Log odds that no stance of a sentence outweighs. */
const decisive = 20;

function describe(
  { reading }: Document,
  { year }: Properties,
  { draft, setting, said, period }: Bound,
  stance: number,
): Omit<Quantity, 'id' | 'sectionId'> {
  const { mention, parts, measure } = draft;
  const { comparator, min, max, unit } = mention;
  const { role, rule } = roleOf(setting, stance);
  const span = toSource(reading, mention);
  const [only, ...others] = parts;
  const indicator = parts.length === 0 ? null : parts.map((part) => textOf(reading.clean, part)).join('');
  return {
    span,
    text: reading.source.slice(span.start, span.end),
    role,
    indicator,
    indicatorSpan: only === undefined || others.length > 0 ? null : toSource(reading, only),
    measure,
    comparator,
    min,
    max,
    unit,
    strength: role === 'target' ? strengthOf(reading.clean, said, mention) : null,
    period: periodOf(period, role, year),
    confidence: confidenceOf(rule, stance, role === 'other' ? '' : indicator),
    rule,
  };
}
