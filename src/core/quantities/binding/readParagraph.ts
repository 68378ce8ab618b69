import type { Measure, Strength } from '../../model/quantity';
import type { CleanSpan } from '../../model/span';
import type { QuantityLexicon } from '../lexicon';
import type { QuantityMention } from '../mention';
import { readMentions } from '../readMentions';
import { bindSentence, type Bound } from './bindSentence';
import type { Draft } from './draft';
import { evidenceOf, looksBack, tellsOfEvent } from './evidence';
import { findFrames, type Frame } from './frames';
import { type FoundGoal, goalsIn } from './goals';
import { openingPeriod } from './period';
import { roundnessOf } from './roundness';
import { strengthOf } from './strength';
import { is, textOf } from './tokens';

/** A paragraph by itself: all offsets of what it says count from its own beginning. */
export interface ParagraphText {
  readonly text: string;
  /** Where the decimal number that counts it ends; 0 where it has none. */
  readonly numberTo: number;
  readonly sentences: readonly CleanSpan[];
  readonly isHeading: boolean;
  /** Whether it is itself an item of a list. */
  readonly isItem: boolean;
  /** Whether the items of a list stand after it. */
  readonly opensList: boolean;
  /** Whether it stands in a glossary. */
  readonly explained: boolean;
}

/** The year a document gives as its own, and the year it plans for. */
export interface Years {
  readonly own: string | null;
  readonly planned: number | null;
}

/** What a paragraph says, whatever stands around it. */
export interface ParagraphReading {
  readonly sentences: readonly SentenceReading[];
  /** Whether a past time opens it. */
  readonly looksBack: boolean;
  /** Whether it is itself an item of a list, and whether it opens one. */
  readonly isItem: boolean;
  readonly opensList: boolean;
}

export interface SentenceReading {
  /** The log odds, by its own words, that it commits rather than reports. */
  readonly evidence: number;
  /** Whether it tells of a day or a meeting, and so nothing of the sentences round it. */
  readonly apart: boolean;
  readonly values: readonly BoundValue[];
  readonly goals: readonly FoundGoal[];
}

/** A quantity with what it measures; whether it is promised is for its neighbours to say. */
export interface BoundValue {
  readonly mention: QuantityMention;
  readonly indicator: string | null;
  /** Null where the indicator is put together from several places. */
  readonly indicatorSpan: CleanSpan | null;
  readonly measure: Measure;
  /** How firmly it is promised, if it is. */
  readonly strength: Strength;
  /** The period its sentence names for it. */
  readonly period: string | null;
  /** The last period that a sentence of its paragraph opened with. */
  readonly opened: string | null;
  /** The log odds that it is promised which its own clause adds to those of its sentence. */
  readonly stance: number;
  /** Why it only describes; null where it is reported or promised. */
  readonly scope: string | null;
  /** The pattern that bound it. */
  readonly rule: string;
}

/**
 * Reads a paragraph: `力争进出口总额增长6%左右。` has 6% with the indicator 进出口总额, an increase, strived for. The same
 * paragraph reads the same wherever it stands. Never fails; linear in the length of the text.
 */
export function readParagraph(
  paragraph: ParagraphText,
  years: Years,
  lexicon: QuantityLexicon,
): ParagraphReading {
  const { text } = paragraph;
  const sentences = readSentences(paragraph, years, lexicon);
  return {
    sentences,
    looksBack: looksBack(text, paragraph, years.planned, lexicon.binding),
    isItem: paragraph.isItem,
    opensList: paragraph.opensList,
  };
}

function readSentences(paragraph: ParagraphText, years: Years, lexicon: QuantityLexicon): SentenceReading[] {
  const { text, numberTo, sentences, isHeading, opensList, explained } = paragraph;
  const mentions = readMentions(text, lexicon.mentions).filter(({ from }) => from >= numberTo);
  const last = sentences.findLast((sentence) => !announcesList(text, sentence));
  let next = 0;
  let before: readonly Draft[] = [];
  let opened: string | null = null;
  return sentences.map((sentence, order) => {
    const first = next;
    while ((mentions[next]?.from ?? Infinity) < sentence.to) next++;
    const own = mentions.slice(first, next);
    const lists = isHeading || (opensList && sentence === last) || listsItems(text, sentences[order + 1]);
    const place = { opensList: lists, explained, year: years.own };
    const bound = own.length > 0 ? bindSentence(text, sentence, own, before, place, lexicon) : [];
    if (own.length > 0) before = bound.map(({ draft }) => draft);
    opened = openingPeriod(text, sentence, years.own, lexicon.binding) ?? opened;
    return {
      evidence:
        evidenceOf(paragraph, sentence, years.planned, lexicon.binding) +
        roundnessOf(bound) +
        reportedIn(bound),
      apart: tellsOfEvent(text, sentence, lexicon.binding),
      values: toValues(text, sentence, bound, { ...years, opened }, lexicon),
      goals: isHeading ? [] : goalsIn(text, sentence, own, lexicon.binding),
    };
  });
}

/** Whether a sentence lists what the one before it counted: 分别是：（1）…. */
const listsItems = (text: string, sentence: CleanSpan | undefined): boolean =>
  sentence !== undefined &&
  /^\s*(?:具体)?(?:分别[是为]|包括|即)/.test(text.slice(sentence.from, sentence.from + 8));

/** Whether a sentence only says that a list follows: 具体包括：. */
const announcesList = (text: string, { from, to }: CleanSpan): boolean =>
  to - from <= 10 && text.charAt(to - 1) === '：';

function toValues(
  text: string,
  sentence: CleanSpan,
  bound: readonly Bound[],
  { opened, ...years }: Years & Pick<BoundValue, 'opened'>,
  { binding }: QuantityLexicon,
): BoundValue[] {
  if (bound.length === 0) return [];
  const frames = findFrames(text, sentence, years.planned, binding);
  return bound.map((each) => toValue(text, each, opened, ownStance(text, each, frames, years)));
}

/** What refers to a note at the foot of the text: 主导产业[2]产值. */
const footnoteMark = /[[［]\d{1,2}[\]］]/g;

function toValue(
  text: string,
  { draft, scope, said, period }: Bound,
  opened: BoundValue['opened'],
  stance: number,
): BoundValue {
  const { mention, parts, measure, rule } = draft;
  const [only = null, ...others] = parts;
  return {
    mention,
    indicator:
      only &&
      parts
        .map((part) => textOf(text, part))
        .join('')
        .replace(footnoteMark, ''),
    indicatorSpan: others.length > 0 ? null : only,
    measure,
    strength: strengthOf(text, said, mention),
    period,
    opened,
    stance,
    scope,
    rule,
  };
}

/** Log odds that no stance of a sentence outweighs. */
const certain = 20;
/** Log odds that what is said of a year after the text's own is promised. */
const toCome = 14;
/** Log odds that what stands after a past time in its sentence is promised, after the year planned for, after a plan. */
const weights = [-10, 2, toCome];
/** Log odds that what only a review counts by is promised. */
const reported = -3;

/** What it tells of a sentence that such a value stands in it: 办理建议69件，办复率100%. */
const reportedIn = (bound: readonly Bound[]): number =>
  bound.some(({ draft }) => is(draft.verb ?? undefined, 'reported')) ? reported / 2 : 0;

const isOver = (period: string | null, own: string | null): boolean =>
  period !== null && own !== null && period < own;

const isToCome = (period: string | null, own: string | null): boolean =>
  period !== null && own !== null && period.slice(0, 4) > own;

/** Whether a value is one that another starts from: 42% of 由42%提高到45%, of 从目前的42%提高到45%. */
function isStart(text: string, { slot: { head } }: Draft): boolean {
  const from = head.findLastIndex((token) => is(token, 'origin'));
  return (
    from >= 0 && head.slice(from + 1).every((token) => is(token, 'time') || textOf(text, token) === '的')
  );
}

/** Whether 已 stands right before the verb of a value: 已提前完成8件, but not 20个 of 确保已签约项目开工20个. */
function isDone(text: string, { slot: { head }, verb }: Draft): boolean {
  let at = head.findIndex((token) => token === verb) - 1;
  while (is(head[at], 'lead') && !textOf(text, head[at] ?? nowhere).endsWith('已')) at--;
  return is(head[at], 'lead');
}

const nowhere = { from: 0, to: 0 };

/** A past year in its clause or a start (由42%提高到) decides, a time before it or a verb that only a review counts by weighs. */
function ownStance(
  text: string,
  { draft, ownPeriod }: Bound,
  frames: readonly Frame[],
  { own }: Years,
): number {
  if (isStart(text, draft) || isDone(text, draft)) return -certain;
  if (isToCome(ownPeriod, own)) return toCome;
  const frame = frames.findLast(({ to, until }) => to <= draft.mention.from && draft.mention.from < until);
  const isPlanned = frame !== undefined && frame.offset > 0;
  if (!isPlanned && isOver(ownPeriod, own)) return -certain;
  const time = frame === undefined ? 0 : (weights[Math.sign(frame.offset) + 1] ?? 0);
  return time + (is(draft.verb ?? undefined, 'reported') ? reported : 0);
}
