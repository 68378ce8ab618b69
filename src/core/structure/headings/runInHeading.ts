import type { StructureLexicon } from '../lexicon';
import { isStatement, startsWithAny, statesQuantity } from '../signs';
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
  const sentence = /^[^。！？；]*/.exec(line.text.slice(from))?.[0] ?? '';
  const to = from + sentence.length;
  if (line.text[to] !== '。' || sentence.length > (dash > 0 ? longest.dashed : longest.plain)) return null;
  if (!namesTopic(sentence, lexicon)) return null;
  const mark = markLine(line, from, to, { form: 'run-in', style: 'run-in' });
  return mark.isWholeLine ? null : mark;
};

/** How much of a text is the dash it starts with. */
export const dashLength = (text: string): number => /^(?:[—－-]{2,}|—)?\s*/.exec(text)?.[0].length ?? 0;

/** Where the scrap of a sentence that a column break left ends; past the text where it is more than a scrap. */
function scrapEnd(text: string): number {
  const end = text.indexOf('。') + 1;
  return end > 0 && end <= longestScrap ? end : text.length;
}

const namesTopic = (sentence: string, lexicon: StructureLexicon): boolean =>
  sentence.length >= 4 &&
  !/[：，]$/.test(sentence) &&
  !startsWithAny(sentence, lexicon.bylines) &&
  !statesQuantity(sentence) &&
  !isStatement(sentence, lexicon);
