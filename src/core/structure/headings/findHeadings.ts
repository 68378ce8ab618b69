import type { StructureLexicon } from '../lexicon';
import { endsClosed, type Line } from '../line';
import { bareLineHeading } from './bareLineHeading';
import type { HeadingMark, HeadingRecogniser } from './headingMark';
import { numberAt } from './numbering';
import { markdownHeading } from './markdownHeading';
import { numberedHeading } from './numberedHeading';
import { runInHeading } from './runInHeading';

/** Which recognisers run, in order; the first that knows a line has it. */
const recognisers: readonly HeadingRecogniser[] = [
  markdownHeading,
  numberedHeading,
  runInHeading,
  bareLineHeading,
];

/**
 * The headings of a text in order, not yet ranked. Left out are titles that nothing follows, the terms of a
 * glossary, and doubtful titles with none like them beside them.
 */
export function findHeadings(
  lines: readonly Line[],
  lexicon: StructureLexicon,
  own: readonly HeadingRecogniser[] = [],
): HeadingMark[] {
  const all = [...own, ...recognisers];
  const found = lines.flatMap((line) => (line.isBoilerplate ? [] : (recognise(line, lexicon, all) ?? [])));
  const marks = dropGlossaryTerms(dropCells(dropListedLines(found, lines), lines), lexicon);
  const lastBody = lastBodyLine(lines, marks);
  return marks.filter(
    (mark, at) =>
      (mark.isCertain || hasFellow(marks, at)) && (!mark.isWholeLine || mark.line.index < lastBody),
  );
}

function recognise(
  line: Line,
  lexicon: StructureLexicon,
  all: readonly HeadingRecogniser[],
): HeadingMark | null {
  for (const recogniser of all) {
    const mark = recogniser(line, lexicon);
    if (mark) return mark;
  }
  return null;
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

/** The bare lines beside the numbers of rows are cells. */
function dropCells(marks: readonly HeadingMark[], lines: readonly Line[]): readonly HeadingMark[] {
  const rows = lines.filter(({ text }) => /^\d{1,3}$/.test(text));
  if (rows.length * longestRow < lines.length) return marks;
  const beside = new Set(rows.flatMap(({ index }) => [-2, -1, 1, 2].map((step) => index + step)));
  return marks.filter(({ line, style }) => style !== 'line' || !beside.has(line.index));
}

/** After the heading of a glossary only Markdown and a person's own headings count. */
function dropGlossaryTerms(marks: readonly HeadingMark[], lexicon: StructureLexicon): HeadingMark[] {
  const at = marks.findIndex(
    (mark) => mark.isWholeLine && lexicon.glossaries.some((name) => markText(mark) === name),
  );
  return marks.filter(
    (mark, index) => at < 0 || index <= at || mark.style === 'markdown' || mark.fixedLevel !== undefined,
  );
}

const markText = ({ line, title }: HeadingMark): string =>
  line.text.slice(title.from - line.from, title.to - line.from).replace(/\s/g, '');

/** A doubtful title this short and of one clause may stand in a list of any titles. */
const shortTitle = 15;

/** Whether the heading before or after is of the same style: titles come in lists, worded alike. */
function hasFellow(marks: readonly HeadingMark[], at: number): boolean {
  const mark = marks[at];
  const fellows = [marks[at - 1], marks[at + 1]].filter((other) => other?.style === mark?.style);
  return fellows.some((fellow) => fellow && mark && isAlike(mark, fellow));
}

function isAlike(mark: HeadingMark, fellow: HeadingMark): boolean {
  const clauses = (each: HeadingMark): number => markText(each).split('，').length;
  const isShort = titleLength(mark) <= shortTitle && clauses(mark) === 1;
  const difference = Math.abs(titleLength(mark) - titleLength(fellow));
  return isShort || (difference <= 1 && clauses(mark) === clauses(fellow));
}

const titleLength = ({ title }: HeadingMark): number => title.to - title.from;

function lastBodyLine(lines: readonly Line[], marks: readonly HeadingMark[]): number {
  const wholeLines = new Set(marks.filter((mark) => mark.isWholeLine).map((mark) => mark.line.index));
  return lines.findLast((line) => !line.isBoilerplate && !wholeLines.has(line.index))?.index ?? -1;
}
