import type { StructureLexicon } from '../lexicon';
import type { Line } from '../line';
import { bareLineHeading } from './bareLineHeading';
import type { HeadingMark, HeadingRecogniser } from './headingMark';
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

/** The headings of a text in order, not yet ranked. A title that nothing follows titles nothing and is left out. */
export function findHeadings(
  lines: readonly Line[],
  lexicon: StructureLexicon,
  own: readonly HeadingRecogniser[] = [],
): HeadingMark[] {
  const marks = lines.flatMap((line) => (line.isBoilerplate ? [] : (recognise(line, lexicon, own) ?? [])));
  const lastBody = lastBodyLine(lines, marks);
  return marks.filter((mark) => !mark.isWholeLine || mark.line.index < lastBody);
}

function recognise(
  line: Line,
  lexicon: StructureLexicon,
  own: readonly HeadingRecogniser[],
): HeadingMark | null {
  for (const recogniser of [...own, ...recognisers]) {
    const mark = recogniser(line, lexicon);
    if (mark) return mark;
  }
  return null;
}

function lastBodyLine(lines: readonly Line[], marks: readonly HeadingMark[]): number {
  const wholeLines = new Set(marks.filter((mark) => mark.isWholeLine).map((mark) => mark.line.index));
  return lines.findLast((line) => !line.isBoilerplate && !wholeLines.has(line.index))?.index ?? -1;
}
