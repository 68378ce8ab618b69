import type { StructureLexicon } from '../lexicon';
import { endsWithAny, hasBalancedQuotes, isStatement, startsWithAny, statesQuantity } from '../signs';
import { type HeadingRecogniser, markLine } from './headingMark';

/** The longest run-in title, without dash and closing 。; a dash marks it clearly enough to allow more. */
const longest = { plain: 25, dashed: 40 };
/** The longest scrap a column break leaves of the sentence before. */
const longestScrap = 6;

/**
 * A short first sentence that names the topic, with the text going on behind it: `做优现代服务业。设立发展资金…`,
 * `——民生福祉持续增进。新增…`. A scrap of the sentence before may precede it where a column break cut that one.
 */
export const runInHeading: HeadingRecogniser = (line, lexicon) => {
  const dash = dashLength(line.text);
  const from = line.startsAfresh || dash > 0 ? dash : scrapEnd(line.text);
  const sentence = firstSentence(line.text, from);
  const to = from + sentence.length;
  if (line.text[to] !== '。' || sentence.length > (dash > 0 ? longest.dashed : longest.plain)) return null;
  if (!mayNameTopic(sentence, lexicon)) return null;
  const isTale = beginsTale(sentence, line.text.slice(to + 1), dash);
  const isCertain = !isTale && (dash > 0 || readsAsTitle(sentence, lexicon));
  if (!isCertain && !line.startsAfresh) return null;
  const mark = markLine(line, from, to, { form: 'run-in', style: 'run-in', isCertain });
  return mark.isWholeLine ? null : mark;
};

/** Whether a sentence only begins what we tell of ourselves; a dash, or what it says of a time, shows a title all the same. */
const beginsTale = (sentence: string, rest: string, dash: number): boolean =>
  rest.startsWith('我们') && (dash === 0 || sentence.includes('我们')) && !portrayal.test(sentence);

/** What stands from an offset to the end of its sentence, the mark left out. */
export const firstSentence = (text: string, from: number): string =>
  /^[^。！？；]*/.exec(text.slice(from))?.[0] ?? '';

/** How much of a text is the dash it starts with. */
export const dashLength = (text: string): number => /^(?:[—－-]{2,}|—)?\s*/.exec(text)?.[0].length ?? 0;

/**
 * Where the scrap of a sentence that a column break left ends. A longer first sentence stands in for one that the
 * break lost, and has to read as a title itself.
 */
function scrapEnd(text: string): number {
  const end = text.indexOf('。') + 1;
  return end <= longestScrap ? end : 0;
}

/** Whether a sentence is worded as a title: it opens with a task (`做优…`) or closes with how things stand (`…持续增进`). */
export const readsAsTitle = (sentence: string, { openers, closers }: StructureLexicon): boolean =>
  startsWithAny(sentence, openers) || endsWithAny(sentence, closers);

/** Whether a sentence may be a title at all. */
export const mayNameTopic = (sentence: string, lexicon: StructureLexicon): boolean =>
  sentence.length >= 4 &&
  !/：|，$/.test(sentence) &&
  hasBalancedQuotes(sentence) &&
  !startsWithAny(sentence, lexicon.bylines) &&
  !statesQuantity(sentence) &&
  (portrayal.test(sentence) || !isStatement(sentence, lexicon));

/** What a time is said to have been names what is told of it: `这是产业蝶变、动能转换的五年`, `这五年是…的五年`. */
const portrayal = /^这(?:.{1,3}年)?是.+的.{0,3}年$/u;
