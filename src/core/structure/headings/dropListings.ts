import { endsClosed, type Line } from '../line';
import { type HeadingMark, markText } from './headingMark';
import { numberAt } from './numbering';

/** Leaves out the lines that only list: the entries of a table of contents, the points of a list, cells of a table. */
export const dropListings = (marks: readonly HeadingMark[], lines: readonly Line[]): readonly HeadingMark[] =>
  dropCells(dropListedLines(dropContents(marks, lines), lines), lines);

/** The dots that lead from an entry to its page: `一、工作回顾……3`. */
const leaders = /(?:[.．…·]\s?){3,}\d{1,3}$/;

/**
 * Numbered lines before the first sentence of a text are its table of contents, up to where one stands again; the
 * line right before the sentence may be its own heading.
 */
function dropContents(marks: readonly HeadingMark[], lines: readonly Line[]): readonly HeadingMark[] {
  const start = lines.findIndex(({ text }) => endsClosed(text));
  const head = marks.filter(({ form, line }) => form === 'numbered' && line.index < start);
  const listed = head.filter(({ line }) => line.index + 1 < start).toReversed();
  const first = new Map(listed.map((entry) => [markText(entry), entry]));
  const again = marks.find((mark) => (first.get(markText(mark)) ?? mark) !== mark);
  const contents = new Set(head.filter(({ line }) => again && line.index < again.line.index));
  return marks.filter((mark) => !contents.has(mark) && !leaders.test(mark.line.text));
}

/** So many lines under a heading, none of which ends its sentence, are a list. */
const shortestList = 3;

/** The bare lines of a list right under a numbered heading state its points; no text stands under them. */
function dropListedLines(marks: readonly HeadingMark[], lines: readonly Line[]): readonly HeadingMark[] {
  const listed = new Set<Line>();
  for (const { line, form, isWholeLine } of marks) {
    if (form !== 'numbered' || !isWholeLine) continue;
    const under = lines.slice(line.index + 1);
    const end = under.findIndex(({ text }) => endsClosed(text) || numberAt(text, 0) !== null);
    const list = under.slice(0, end < 0 ? under.length : end);
    if (list.length >= shortestList) list.forEach((each) => listed.add(each));
  }
  return marks.filter(({ line, style }) => style !== 'line' || !listed.has(line));
}

/** In a table set a cell a line at least every so manieth line holds only the number of a row; pages are longer. */
const longestRow = 8;

/** The bare lines beside the numbers of rows are cells; those beside 01, 02 and so on are the titles of parts. */
function dropCells(marks: readonly HeadingMark[], lines: readonly Line[]): readonly HeadingMark[] {
  const rows = lines.filter(({ text }) => /^[1-9]\d{0,2}$/.test(text));
  if (rows.length * longestRow < lines.length) return marks;
  const beside = new Set(rows.flatMap(({ index }) => [-2, -1, 1, 2].map((step) => index + step)));
  return marks.filter(({ line, style }) => style !== 'line' || !beside.has(line.index));
}
