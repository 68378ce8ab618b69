import { bullet, endsClosed, endsSpeech, type Line } from '../line';
import { dropContents, dropNamedContents } from './dropContents';
import { dropRuns } from './dropRuns';
import type { HeadingMark } from './headingMark';
import { numberAt } from './numbering';
import { dashLength } from './runInHeading';

/** Leaves out the lines that only list: the entries of a table of contents, the points of a list, cells of a table. */
export const dropListings = (marks: readonly HeadingMark[], lines: readonly Line[]): readonly HeadingMark[] =>
  [
    dropNamedContents,
    dropContents,
    dropListedLines,
    dropNamedLines,
    dropTasks,
    dropArticles,
    dropCells,
    dropBullets,
    dropSources,
    dropRuns,
  ].reduce<readonly HeadingMark[]>((left, drop) => drop(left, lines), marks);

/** So many lines under a heading, none of which ends its sentence, are a list. */
const shortestList = 3;

/** The bare lines of a list right under a numbered heading state its points; no text stands under them. */
function dropListedLines(marks: readonly HeadingMark[], lines: readonly Line[]): readonly HeadingMark[] {
  const listed = new Set<Line>();
  for (const { line, form, isWholeLine } of marks) {
    if (form !== 'numbered' || !isWholeLine) continue;
    const list: Line[] = [];
    for (let under = lines[line.index + 1]; under && mayList(under); under = lines[under.index + 1])
      list.push(under);
    if (list.length >= shortestList) list.forEach((each) => listed.add(each));
  }
  return marks.filter(({ line, style }) => style !== 'line' || !listed.has(line));
}

/** A bare line alone between two numbered headings is what the first asks for: `一、主办单位⏎青岭县文化馆⏎二、…`. */
const dropNamedLines = (marks: readonly HeadingMark[]): readonly HeadingMark[] =>
  marks.filter((mark, at) => {
    const [above, below] = [marks[at - 1], marks[at + 1]];
    const isBetween = above?.line.index === mark.line.index - 1 && below?.line.index === mark.line.index + 1;
    const goesOn = above?.form === 'numbered' && below?.style === above.style;
    return mark.style !== 'line' || mark.fixedLevel !== undefined || !isBetween || !goesOn;
  });

const mayList = ({ text }: Line): boolean => !endsClosed(text) && numberAt(text, 0) === null;

/** In a table set a cell a line at least every so manieth line holds only the number of a row; pages are longer. */
const longestRow = 8;

/** The bare lines beside the numbers of rows are cells; those beside 01, 02 and so on are the titles of parts. */
function dropCells(marks: readonly HeadingMark[], lines: readonly Line[]): readonly HeadingMark[] {
  const rows = lines.filter(({ text }) => /^[1-9]\d{0,2}$/.test(text));
  if (rows.length * longestRow < lines.length) return marks;
  const beside = new Set(rows.flatMap(({ index }) => [-2, -1, 1, 2].map((step) => index + step)));
  return marks.filter(({ line, style }) => style !== 'line' || !beside.has(line.index));
}

/** The numbered paragraphs that are the items of a list, as the others of their series are. */
function dropTasks(marks: readonly HeadingMark[], lines: readonly Line[]): readonly HeadingMark[] {
  const numbered = new Set(marks.filter(({ form }) => form === 'numbered').map(({ line }) => line));
  const tasks = seriesOf(lines).filter((series) => areItems(series, numbered));
  const items = new Set(tasks.flat());
  return marks.filter(({ line, form }) => form !== 'numbered' || !items.has(line));
}

/** Whether a series of numbered paragraphs lists: of two the first tells, of more the most. */
function areItems(series: readonly Line[], headings: ReadonlySet<Line>): boolean {
  const titles = series.filter((line) => headings.has(line));
  return series.length === 2 ? titles[0] !== series[0] : 2 * titles.length < series.length;
}

/** Numbers that count on over chapters are those of articles, whose sentences title nothing: `第二章 会议制度⏎四、…`. */
function dropArticles(marks: readonly HeadingMark[], lines: readonly Line[]): readonly HeadingMark[] {
  const chapters = new Set(marks.filter(({ style }) => style === 'chapter').map(({ line }) => line));
  if (chapters.size === 0) return marks;
  const series = seriesOf(lines).filter((each) =>
    lines.slice(each[0]?.index, each.at(-1)?.index).some((line) => chapters.has(line)),
  );
  const articles = new Set(series.flat());
  return marks.filter(({ line, style }) => style !== 'ordinal' || !articles.has(line));
}

/** The lines that count on from 1, each series by itself; those between the numbers do not part it. */
function seriesOf(lines: readonly Line[]): Line[][] {
  const series: Line[][] = [];
  const open = new Map<string, { readonly value: number; readonly members: Line[] }>();
  for (const line of lines) {
    const number = numberAt(line.text, 0);
    if (number === null) continue;
    const before = open.get(number.style);
    const goesOn = before !== undefined && number.value === before.value + 1;
    const members = goesOn ? before.members : [];
    if (!goesOn) series.push(members);
    members.push(line);
    open.set(number.style, { value: number.value, members });
  }
  return series;
}

/** Behind a dash under words in quotation marks stands who said them. */
const dropSources = (marks: readonly HeadingMark[], lines: readonly Line[]): readonly HeadingMark[] =>
  marks.filter(
    ({ line, style }) =>
      style !== 'line' || dashLength(line.text) === 0 || !endsSpeech(lines[line.index - 1]?.text ?? ''),
  );

/** A sign that mostly stands right under itself, or stands once, sets items; one with a text under each, the titles of topics. */
function dropBullets(marks: readonly HeadingMark[], lines: readonly Line[]): readonly HeadingMark[] {
  const signs = lines.map(({ text }) => bullet.exec(text)?.[1] ?? null);
  const standing = new Map<string, number>();
  signs.forEach((sign, at) => {
    if (sign !== null) standing.set(sign, (standing.get(sign) ?? 0) + (signs[at + 1] === sign ? -1 : 1));
  });
  const isItem = ({ style, line }: HeadingMark): boolean =>
    style === 'bulleted' && (standing.get(signs[line.index] ?? '') ?? 0) < fewestTopics;
  return marks.filter((mark) => !isItem(mark));
}
const fewestTopics = 2;
