import { isDateline } from '../frontMatter';
import type { StructureLexicon } from '../lexicon';
import { bullet, isProse, type Line } from '../line';
import { endsInQuantity, endsWithAny, hasBalancedQuotes, startsWithAny, statesQuantity } from '../signs';
import { type HeadingRecogniser, markLine } from './headingMark';
import { numberAt } from './numbering';
import { dashLength } from './runInHeading';
import { isOverStory } from './story';

const longest = 40;
/** What an official document is called in full may be longer: …关于…的报告. */
const longestOfficial = 70;
/** A longer line is no title, whatever stands beside it. */
const longestLine = 2 * longestOfficial;
const isOfficial = (text: string, { kinds }: StructureLexicon): boolean =>
  text.includes('关于') && endsWithAny(text.replace(/》.{0,6}$/, ''), kinds);

/** Pages of the web set pictures beside their titles. */
const leadingPictures = /^(?:[\p{Extended_Pictographic}\ufe0f\u200d]+\s*)?/u;
/** And tables of their metadata leave a bar behind them; a dash leads from a topic to its text. */
const trailingSigns = /(?:\s*(?:\||[—－]+|[\p{Extended_Pictographic}\ufe0f\u200d])+)?$/u;
/** Over the first text or the date of a page a title may end in a call: 十件实事出炉！ */
const call = /[！？]+$/;
const shortestCall = 8;

/** The column of a paper or portal that a title stands in: 聚焦两会 | 县人大会议开幕. */
const columnName = /^[\p{Script=Han}\d]{2,10}\s*[|｜](?=\s*\S.{2,}$)/u;

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/** A kicker, a title and a subtitle may stand under one another. */
const mostTitles = 3;
/** A kicker may be no more than a name: 青岭镇. */
const shortestKicker = 2;
const shortestTitle = 4;

/**
 * A line that is nothing but a title: a part (`2024年工作安排`), an article's title, the kicker above or the
 * subtitle (`——县政协推动提案办理纪实`) under one, 前言; over the date or by-line of its article it may end in a figure, and a
 * kicker be short. By-lines, dates, salutations, menus and list items (`——粮食产量增长2%`) are none. A crosshead of a
 * story may end in a figure too (`一年增收2000元`), which only its fellows can show.
 */
export const bareLineHeading =
  (inStory: boolean): HeadingRecogniser =>
  (line, lexicon, lines) => {
    if (!mayBeTitle(line, lexicon, lines)) return null;
    const dash = dashLength(line.text);
    const from = dash + lengthOf(leadingPictures, line.text);
    const to = line.text.length - lengthOf(endOf(line, lexicon, lines), line.text);
    const title = line.text.slice(from, to);
    const mayBeShort = titlesOver(line, lexicon, lines) > 0 || lexicon.matter.includes(title);
    if (!isTitle(title, lexicon, mayBeShort ? shortestKicker : shortestTitle)) return null;
    if (callsOrTells(title, lexicon) || (dash > 0 && statesQuantity(title))) return null;
    const isCertain = dash > 0 || !endsInQuantity(title) || isHeadline(line, lexicon, lines);
    return isCertain || inStory ? markLine(line, from, to, { form: 'line', style: 'line', isCertain }) : null;
  };

/** Whether a line is none that goes on from the one before it, has marks or a number of its own, or is a paragraph. */
const mayBeTitle = (line: Line, lexicon: StructureLexicon, lines: readonly Line[]): boolean =>
  (line.startsAfresh || isOverStory(line, lines, lexicon)) &&
  line.decimal === null &&
  !line.text.startsWith('#') &&
  line.text.length <= longestLine;

/** Whether a line calls to an audience, leads to what somebody says, or begins to tell something: `今年，全市…`. */
const callsOrTells = (title: string, { salutations, sayings }: StructureLexicon): boolean =>
  startsWithAny(title, salutations) || endsWithAny(title, sayings) || /^(?:今年|现在|\d{4}年)，/.test(title);

const endOf = (line: Line, lexicon: StructureLexicon, lines: readonly Line[]): RegExp =>
  isCall(line.text) && (line.index === 0 || titlesOver(line, lexicon, lines) === 0) ? call : trailingSigns;

const isCall = (text: string): boolean =>
  call.test(text) && text.length > shortestCall && !text.includes('，');

/** How many titles stand between a line and the date or by-line of its article; -1 where there is no such below. */
function titlesOver({ index }: Line, lexicon: StructureLexicon, lines: readonly Line[]): number {
  const below = lines.slice(index + 1, index + 1 + mostTitles);
  const end = below.findIndex(({ text }) => isDateline(text, lexicon));
  return below.slice(0, Math.max(0, end)).every(({ text }) => isTitle(text, lexicon)) ? end : -1;
}

/** What opens the page over its text, or stands over a date or by-line or behind the name of its column, whatever it ends in. */
const isHeadline = (line: Line, lexicon: StructureLexicon, lines: readonly Line[]): boolean =>
  columnName.test(line.text) ||
  isOverStory(line, lines, lexicon) ||
  titlesOver(line, lexicon, lines) >= 0 ||
  (line.index === 0 && isProse(lines[1]?.text ?? ''));

/** Whether a text is worded as a title: short, whole and without an end. */
export const isTitle = (text: string, lexicon: StructureLexicon, shortest = shortestTitle): boolean =>
  isShort(text, lexicon) && isWorded(text.replace(columnName, ''), shortest);

const isShort = (text: string, lexicon: StructureLexicon): boolean =>
  text.length <= (isOfficial(text, lexicon) ? longestOfficial : longest);

const isWorded = (text: string, shortest: number): boolean =>
  numberAt(text, 0) === null &&
  !/[。！？；：，、…|~～〜]$/.test(text) &&
  !/[。；|｜@>]|https?:|[….·]{3}/.test(text) &&
  !bullet.test(text) &&
  !/^[a-zA-Z][.．、）]/.test(text) &&
  !/^（[^（）]*）$/.test(text) &&
  !/^“.*[。！？…]”$/.test(text) &&
  !/\s\d{1,3}$|：.*：/.test(text) &&
  !/^(?:\S{1,4}\s+){4}/.test(text) &&
  hasBalancedQuotes(text) &&
  (text.match(/\p{Script=Han}/gu) ?? []).length >= shortest;
