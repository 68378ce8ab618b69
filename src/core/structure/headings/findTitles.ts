import { findAuthors } from '../authors';
import { isOfficeByline } from '../byline';
import { fileNumber, isClosingDate } from '../frontMatter';
import type { StructureLexicon } from '../lexicon';
import { isProse, isRemark, type Line } from '../line';
import { endsWithAny, startsWithPeriod } from '../signs';
import { type HeadingMark, type HeadingStyle, isTopMark, markText } from './headingMark';
import { numberAt } from './numbering';
import { paperTitles } from './paperTitles';
import { hasStory, isOverStory } from './story';

/**
 * The headings that title a whole article or report. A report has its title before its text, once or repeated; a
 * newspaper page has one above each by-line, with the kicker above and the subtitle under it, whatever their marks.
 */
export function findTitles(
  marks: readonly HeadingMark[],
  lines: readonly Line[],
  lexicon: StructureLexicon,
): ReadonlySet<HeadingMark> {
  const alone = (styles: readonly HeadingStyle[]): readonly HeadingMark[] =>
    marks.filter((mark) => mark.isWholeLine && styles.includes(mark.style));
  return isPaper(lines, lexicon)
    ? paperTitles(alone(['line', 'markdown', 'bulleted']), lines, lexicon)
    : reportTitles(alone(['line', 'markdown']), lines, lexicon);
}

function isPaper(lines: readonly Line[], lexicon: StructureLexicon): boolean {
  const text = lines.filter((line) => !line.isBoilerplate);
  return (
    hasStory(text, lexicon) ||
    findAuthors(lines, lexicon).size > 0 ||
    text.filter((line) => isOfficeByline(line.text, lexicon)).length > 1
  );
}

function reportTitles(
  alone: readonly HeadingMark[],
  lines: readonly Line[],
  lexicon: StructureLexicon,
): Set<HeadingMark> {
  const bodyFrom = firstBodyLine(alone, lines);
  const first = alone.filter((mark) => mark.line.index < bodyFrom);
  const firstPart = first.findIndex(
    (mark, at) => isMatter(mark, lexicon) || (isPart(mark, lexicon) && (at > 0 || isPeriod(mark, lexicon))),
  );
  const above = firstPart < 0 ? first : first.slice(0, firstPart);
  const top = above.filter((mark) => !isUnder(mark, first));
  const named = new Set([...top.map(nameOf), ...lines.flatMap(({ text }) => quotedIn(text))]);
  const titles = new Set<HeadingMark>();
  let last = -1;
  for (const mark of alone) {
    const goesOn =
      mark.style === 'line' && mark.line.index === last + 1 && last >= 0 && !isPart(mark, lexicon);
    if (!(
      isTopMark(mark) ||
      named.has(nameOf(mark)) ||
      isAttached(mark, lines) ||
      isOverStory(mark.line, lines, lexicon) ||
      goesOn
    ))
      continue;
    titles.add(mark);
    last = mark.line.index;
  }
  return titles;
}

/** A title without the number or the file type of what it is the title of: 工作报告（2）, 会议讲话篇一, 工作总结.docx. */
const nameOf = (mark: HeadingMark): string =>
  markText(mark).replace(
    /(?:（[一二三四五六七八九十\d]{1,3}）|篇[一二三四五六七八九十\d]{1,3}|\.(?:docx?|pdf)\w*)$/,
    '',
  );

/** Where the text under a title begins. What stands above all titles is the page's own as long as it is no text. */
function firstBodyLine(alone: readonly HeadingMark[], lines: readonly Line[]): number {
  const headings = new Set(alone.map((mark) => mark.line.index));
  const firstTitle = alone[0]?.line.index ?? Infinity;
  const isBody = ({ index, text, isBoilerplate, isFrontMatter }: Line): boolean =>
    !(isBoilerplate || isFrontMatter || headings.has(index)) &&
    (isProse(text) || (index > firstTitle && isWorded(text) && !isEntry(text)));
  return lines.find(isBody)?.index ?? Infinity;
}

/** Whether a line says something: four characters, as the names of columns and authors have no more. */
const isWorded = (text: string): boolean => (text.match(/\p{Script=Han}/gu) ?? []).length >= 4;

/** Whether a line may stand in a table of contents: it is numbered and no sentence. */
const isEntry = (text: string): boolean => numberAt(text, 0) !== null && !/[。！？；：]$/.test(text);

/**
 * Whether a line titles a document: it stands right under its file number, under 附件1 or under the date of the notice
 * that sends it round.
 */
function isAttached({ line, style }: HeadingMark, lines: readonly Line[]): boolean {
  let above = lines[line.index - 1];
  while (above && isRemark(above)) above = lines[above.index - 1];
  if (style !== 'line' || above === undefined) return false;
  return isClosingDate(above.text) || fileNumber.test(above.text) || attachment.test(above.text);
}
const attachment = /^附件\s*[\d一二三四五六七八九十]{0,2}[：:]?$/;

/** The papers that a text names: a notice that sends some round has them below. */
const quotedIn = (text: string): string[] =>
  Array.from(text.matchAll(/《([^《》]+)》/g), ([, name = '']) => name);

/** Whether a heading's own marks set it under another: ## after #, a number behind them. */
const isUnder = ({ style, ordinal, line }: HeadingMark, others: readonly HeadingMark[]): boolean =>
  style === 'markdown' &&
  (numberAt(line.text.replace(/^#+\s*/, ''), 0) !== null ||
    others.some((other) => other.style === 'markdown' && other.ordinal < ordinal));

const longestPart = 16;

/** Whether a line begins with a time and names no place, as the title of a whole report does: 2024年工作安排. */
const isPeriod = (mark: HeadingMark, lexicon: StructureLexicon): boolean =>
  startsWithPeriod(markText(mark), lexicon) &&
  !lexicon.divisions.some((division) => markText(mark).includes(division));

/** Whether a bare line heads a part of a report: 2023年工作回顾, 前言. */
export const isPart = (mark: HeadingMark, lexicon: StructureLexicon): boolean =>
  isMatter(mark, lexicon) ||
  (mark.style === 'line' &&
    markText(mark).length <= longestPart &&
    endsWithAny(markText(mark), lexicon.parts));

/** Whether a bare line heads what stands before or behind the parts: 前言, 结束语. */
export const isMatter = (mark: HeadingMark, { matter }: StructureLexicon): boolean =>
  mark.style === 'line' && matter.includes(markText(mark));
