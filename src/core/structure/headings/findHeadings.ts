import type { StructureLexicon } from '../lexicon';
import type { Line } from '../line';
import { bareLineHeading } from './bareLineHeading';
import { bulletedHeading } from './bulletedHeading';
import { closedLineHeading, withoutFewClosedLines } from './closedLineHeading';
import { dropListings } from './dropListings';
import { type HeadingMark, type HeadingRecogniser, markText, openingOf } from './headingMark';
import { markdownHeading } from './markdownHeading';
import { numberedHeading } from './numberedHeading';
import { questionHeading } from './questionHeading';
import { dashLength, runInHeading } from './runInHeading';
import { splitTitleHeading } from './splitTitleHeading';
import { hasStory } from './story';

/** Which recognisers run on a line without marks of its own, in order; the first that knows it has it. */
const recognisersOf = (lines: readonly Line[], inStory: boolean): readonly HeadingRecogniser[] => [
  numberedHeading,
  runInHeading,
  closedLineHeading,
  bulletedHeading,
  bareLineHeading(inStory),
  questionHeading(lines),
];

/**
 * The headings of a text in order, not yet ranked. Left out are titles that nothing follows, what only
 * lists, the terms of a glossary, and doubtful titles with none like them beside them.
 */
export function findHeadings(
  lines: readonly Line[],
  lexicon: StructureLexicon,
  own: readonly HeadingRecogniser[] = [],
): HeadingMark[] {
  const marked = [...own, markdownHeading, splitTitleHeading(lines)];
  const inStory = hasStory(lines, lexicon);
  const all = [...marked, ...recognisersOf(lines, inStory)];
  const found = lines.flatMap((line) => {
    if (line.isBoilerplate) return [];
    return recognise(line, lines, lexicon, line.isFrontMatter ? marked : all) ?? [];
  });
  const marks = withoutLastItems(
    dropGlossaryTerms(dropListings(withoutFewClosedLines(found), lines), lexicon),
    lines,
  );
  const lastBody = lastBodyLine(lines, marks);
  const isSure = inStory ? isSureInStory : isSureInReport;
  return marks.filter(
    (mark, at) =>
      (isSure(mark) || hasFellow(marks, at) || opensPart(marks, at)) &&
      (!mark.isWholeLine || mark.line.index < lastBody),
  );
}

function recognise(
  line: Line,
  lines: readonly Line[],
  lexicon: StructureLexicon,
  all: readonly HeadingRecogniser[],
): HeadingMark | null {
  for (const recogniser of all) {
    const mark = recogniser(line, lexicon, lines);
    if (mark) return mark;
  }
  return null;
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

const isSureInReport = ({ isCertain }: HeadingMark): boolean => isCertain;

/** A story's paragraphs begin with what they are about as well; its wording alone shows a title only if it is short or has its dash. */
const isSureInStory = (mark: HeadingMark): boolean =>
  mark.isCertain && (mark.style !== 'run-in' || isShort(mark) || dashLength(mark.line.text) > 0);

/** A doubtful title this short and of one clause may stand in a list of any titles. */
const shortTitle = 15;

/** Whether the heading before or after is of the same style: titles come in lists, worded alike. */
function hasFellow(marks: readonly HeadingMark[], at: number): boolean {
  const mark = marks[at];
  const fellows = [marks[at - 1], marks[at + 1]].filter((other) => other?.style === mark?.style);
  return fellows.some((fellow) => fellow && mark && isAlike(mark, fellow));
}

/** Whether a doubtful title opens the first paragraph right under a numbered heading, with a report of more than a sentence behind it. */
function opensPart(marks: readonly HeadingMark[], at: number): boolean {
  const [above, mark] = [marks[at - 1], marks[at]];
  if (!mark || above?.form !== 'numbered' || above.line.index !== mark.line.index - 1) return false;
  const rest = mark.line.text.slice(mark.title.to - mark.line.from);
  return isShort(mark) && /\d.*。./.test(rest);
}

function isAlike(mark: HeadingMark, fellow: HeadingMark): boolean {
  const difference = Math.abs(titleLength(mark) - titleLength(fellow));
  const isParallel = clauses(mark) === clauses(fellow) && (difference <= 1 || endsAlike(mark, fellow));
  return isShort(mark) || isParallel || openingOf(mark) === openingOf(fellow);
}

/** Titles that end with as many of the same characters are parallel: …覆盖全县, …覆盖全县. */
const sameEnd = 3;
const endsAlike = (mark: HeadingMark, fellow: HeadingMark): boolean =>
  markText(mark).slice(-sameEnd) === markText(fellow).slice(-sameEnd);

const clauses = (mark: HeadingMark): number => markText(mark).split('，').length;
const isShort = (mark: HeadingMark): boolean => titleLength(mark) <= shortTitle && clauses(mark) === 1;
const titleLength = ({ title }: HeadingMark): number => title.to - title.from;

/** A numbered title with nothing under it may be cut off; two and more one after another are a list. */
const shortestList = 2;

/** The headings but for the numbered lines that close a text: nothing stands under them, so they are what is listed. */
function withoutLastItems(marks: readonly HeadingMark[], lines: readonly Line[]): readonly HeadingMark[] {
  const numbered = new Map(
    marks
      .filter(({ form, isWholeLine }) => form === 'numbered' && isWholeLine)
      .map((mark) => [mark.line, mark]),
  );
  const last = lines.findLastIndex((line) => !line.isBoilerplate && !numbered.has(line));
  const items = new Set(lines.slice(last + 1));
  return items.size < shortestList ? marks : marks.filter(({ line }) => !items.has(line));
}

function lastBodyLine(lines: readonly Line[], marks: readonly HeadingMark[]): number {
  const wholeLines = new Set(marks.filter((mark) => mark.isWholeLine).map((mark) => mark.line.index));
  return lines.findLast((line) => !line.isBoilerplate && !wholeLines.has(line.index))?.index ?? -1;
}
