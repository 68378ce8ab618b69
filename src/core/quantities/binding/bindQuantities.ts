import type { Quantity } from '../../model/quantity';
import type { Document } from '../../structure/document';
import { toSource } from '../../text/reading';
import type { QuantityLexicon } from '../lexicon';
import type { QuantityMention } from '../mention';
import { bindSentence, type Bound } from './bindSentence';
import { confidenceOf } from './confidence';
import type { Draft } from './draft';
import { findFrames, type Frame } from './frames';
import { periodOf } from './period';
import { roleOf } from './role';
import { type StanceTrack } from './stance';
import { strengthOf } from './strength';
import { is, textOf } from './tokens';

/** The year a document gives as its own, and the year it plans for. */
export interface Years {
  readonly own: string | null;
  readonly planned: number | null;
}

/**
 * Binds every mention of the document to what it measures, and says whether it is promised, reported or neither.
 * In `力争进出口总额增长6%左右` 6% is a target of 进出口总额, an increase, strived for.
 */
export function bindQuantities(
  document: Document,
  years: Years,
  mentions: readonly QuantityMention[],
  stances: StanceTrack,
  lexicon: QuantityLexicon,
): Quantity[] {
  const quantities: Quantity[] = [];
  let next = 0;
  for (const [order, paragraph] of document.paragraphs.entries()) {
    const last = paragraph.sentences.at(-1);
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
        { section: paragraph.section, opensList: sentence === last && opensList(document, order) },
        lexicon,
      );
      before = bound.map(({ draft }) => draft);
      const frames = findFrames(document.reading.clean, sentence, years.planned, lexicon.binding);
      for (const each of bound) {
        const stance = (stances.get(sentence.from) ?? 0) + ownStance(each, frames, years);
        quantities.push({
          id: `q${quantities.length + 1}`,
          ...describe(document, years, each, stance),
          sectionId: paragraph.section?.id ?? null,
        });
      }
    }
  }
  return quantities;
}

const listItem = /^[-—•·●]|^(?:（?\d{1,2}[）.、]|[①-⑳]|[一二三四五六七八九十]{1,2}是)/;

/** Whether the items of a list stand after a paragraph. */
const opensList = (document: Document, order: number): boolean =>
  isListItem(document, order + 1) && !isListItem(document, order);

function isListItem({ reading, paragraphs }: Document, order: number): boolean {
  const paragraph = paragraphs[order];
  return paragraph !== undefined && listItem.test(reading.clean.slice(paragraph.from, paragraph.from + 4));
}

/** What a quantity itself says of its stance: a past year in its clause or a start (由42%提高到) decides, a time before it or a verb that only a review counts by weighs. */
function ownStance({ draft, ownPeriod }: Bound, frames: readonly Frame[], { own }: Years): number {
  if (ownPeriod !== null && own !== null && ownPeriod < own) return -decisive;
  if (is(draft.slot.head.at(-1), 'origin')) return -decisive;
  const frame = frames.findLast(({ to }) => to <= draft.mention.from);
  const time = frame === undefined ? 0 : (weights[Math.sign(frame.offset) + 1] ?? 0);
  return time + (is(draft.verb ?? undefined, 'reported') ? -3 : 0);
}

/** Log odds that no stance of a sentence outweighs. */
const decisive = 20;
/** Log odds that what stands after a past time in its sentence is promised, after the year planned for, after a plan. */
const weights = [-10, 2.5, 12];

function describe(
  { reading }: Document,
  { own }: Years,
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
    period: periodOf(period, role, own),
    confidence: confidenceOf(rule, stance, role === 'other' ? '' : indicator, mention.damaged === true),
    rule,
  };
}
