import { isFrontMatter } from '../frontMatter';
import { endsInQuantity, hasBalancedQuotes, startsWithAny, statesQuantity } from '../signs';
import { type HeadingRecogniser, markLine } from './headingMark';
import { dashLength } from './runInHeading';

const longest = 40;

/** Pages of the web set pictures beside their titles. */
const leadingPictures = /^(?:[\p{Extended_Pictographic}\ufe0f\u200d]+\s*)?/u;
/** And tables of their metadata leave a bar behind them. */
const trailingPictures = /(?:\s*(?:\||[\p{Extended_Pictographic}\ufe0f\u200d])+)?$/u;

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

/**
 * A line that is nothing but a title: a part (`2024年工作安排`), an article's title, the kicker above or the
 * subtitle (`——县政协推动提案办理纪实`) under one. By-lines, dates, salutations, menus, list items (`——粮食产量增长2%`)
 * and the lines of a text broken at a fixed width are none.
 */
export const bareLineHeading: HeadingRecogniser = (line, lexicon) => {
  const dash = dashLength(line.text);
  const from = dash + lengthOf(leadingPictures, line.text);
  const to = line.text.length - lengthOf(trailingPictures, line.text);
  const title = line.text.slice(from, to);
  if (title.length > longest || !line.startsAfresh || line.isFull || !isTitle(title)) return null;
  if (isFrontMatter(line.text, lexicon) || startsWithAny(title, lexicon.salutations)) return null;
  if (dash > 0 && statesQuantity(title)) return null;
  return markLine(line, from, to, { form: 'line', style: 'line' });
};

const isTitle = (text: string): boolean =>
  !/[。！？；：，、…|]$/.test(text) &&
  !/[。；|｜@>]|https?:|[….·]{3}/.test(text) &&
  !/^[-•·*◆●■]|^（[^（）]*）$/.test(text) &&
  !/^(?:今年|现在|\d{4}年)，/.test(text) &&
  !endsInQuantity(text) &&
  !/^(?:\S{1,4}\s+){4}/.test(text) &&
  hasBalancedQuotes(text) &&
  (text.match(/\p{Script=Han}/gu) ?? []).length >= 4;
