import { isDateline } from '../frontMatter';
import type { StructureLexicon } from '../lexicon';
import { bullet, isProse, type Line } from '../line';
import { endsInQuantity, hasBalancedQuotes, startsWithAny, statesQuantity } from '../signs';
import { type HeadingRecogniser, markLine } from './headingMark';
import { numberAt } from './numbering';
import { dashLength } from './runInHeading';

const longest = 40;
/** What an official document is called in full may be longer: …关于…的报告. */
const longestOfficial = 70;
/** A longer line is no title, whatever stands beside it. */
const longestLine = 2 * longestOfficial;
const official =
  /关于.*(?:的|情况)(?:报告|通知|通报|意见|建议|决定|决议|方案|规划|纲要|计划|办法|公告|说明|批复|函)(?:》.{0,6})?$/;

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

/**
 * A line that is nothing but a title: a part (`2024年工作安排`), an article's title, the kicker above or the
 * subtitle (`——县政协推动提案办理纪实`) under one; right above its date or by-line it may end in a figure. By-lines, dates,
 * salutations, menus and list items (`——粮食产量增长2%`) are none.
 */
export const bareLineHeading: HeadingRecogniser = (line, lexicon, next) => {
  if (!line.startsAfresh) return null;
  if (line.text.length > longestLine) return null;
  const dash = dashLength(line.text);
  const from = dash + lengthOf(leadingPictures, line.text);
  const to = line.text.length - lengthOf(endOf(line, next, lexicon), line.text);
  const title = line.text.slice(from, to);
  if (!isTitle(title) || startsWithAny(title, lexicon.salutations)) return null;
  if (dash > 0 ? statesQuantity(title) : endsInQuantity(title) && !isHeadline(line, next, lexicon))
    return null;
  return markLine(line, from, to, { form: 'line', style: 'line' });
};

const endOf = (line: Line, next: Line | undefined, lexicon: StructureLexicon): RegExp =>
  isCall(line.text) && (line.index === 0 || (next !== undefined && isDateline(next.text, lexicon)))
    ? call
    : trailingSigns;

const isCall = (text: string): boolean =>
  call.test(text) && text.length > shortestCall && !text.includes('，');

/**
 * What opens the page over its text, stands right above a date or a reporter's by-line or behind the name of its
 * column is the title of an article, whatever it ends in.
 */
const isHeadline = ({ index, text }: Line, next: Line | undefined, lexicon: StructureLexicon): boolean =>
  columnName.test(text) ||
  (next !== undefined && (isDateline(next.text, lexicon) || (index === 0 && isProse(next.text))));

/** Whether a text is worded as a title: short, whole and without an end. */
export const isTitle = (text: string): boolean => isShort(text) && isWorded(text.replace(columnName, ''));

const isShort = (text: string): boolean => text.length <= (official.test(text) ? longestOfficial : longest);

const isWorded = (text: string): boolean =>
  numberAt(text, 0) === null &&
  !/[。！？；：，、…|~～]$/.test(text) &&
  !/[。；|｜@>]|https?:|[….·]{3}/.test(text) &&
  !bullet.test(text) &&
  !/^（[^（）]*）$/.test(text) &&
  !/^“.*[。！？…]”$/.test(text) &&
  !/\s\d{1,3}$|：.*：/.test(text) &&
  !/^(?:今年|现在|\d{4}年)，/.test(text) &&
  !/^(?:\S{1,4}\s+){4}/.test(text) &&
  hasBalancedQuotes(text) &&
  (text.match(/\p{Script=Han}/gu) ?? []).length >= 4;
