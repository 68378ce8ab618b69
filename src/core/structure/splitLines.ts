import { type Reading, toSource } from '../text/reading';
import type { HeadingStyle } from './headings/headingMark';
import { numberAt } from './headings/numbering';
import { runInHeading } from './headings/runInHeading';
import type { StructureLexicon } from './lexicon';
import type { Line } from './line';

/** The longest scrap of a sentence that a column break moves to the head of the next paragraph. */
const longestScrap = 6;

/**
 * Lines that the text stage joined over a column break, parted again where the scrap that closed the cut sentence is
 * followed by a heading: `…特色产业集群发⏎展。抓好数智赋能。支持企业…` is two paragraphs, the second under its own heading.
 * A text that lost its line ends altogether is parted before the numbers of its parts and tasks: `…如下。一、…。（一）…`.
 */
export const splitLines = (lines: readonly Line[], reading: Reading, lexicon: StructureLexicon): Line[] =>
  lines
    .flatMap((line) => {
      const breaks = breaksIn(line, reading).flatMap((offset) => headingAfter(line, offset, lexicon) ?? []);
      const at = [...breaks, ...partsIn(line, reading)].sort((a, b) => a - b);
      return at.length === 0 ? line : cut(line, at);
    })
    .map((line, index) => ({ ...line, index }));

/** The offsets in a line where its source goes on after a line end. */
function breaksIn(line: Line, reading: Reading): number[] {
  const { start, end } = toSource(reading, line);
  if (!reading.source.slice(start, end).includes('\n')) return [];
  const unitAt = (at: number): ReturnType<typeof toSource> =>
    toSource(reading, { from: line.from + at, to: line.from + at + 1 });
  return Array.from({ length: line.text.length - 1 }, (_, at) => at + 1).filter((at) =>
    reading.source.slice(unitAt(at - 1).end, unitAt(at).start).includes('\n'),
  );
}

/** Where the heading starts that stands behind the scrap after a break; null where there is none. */
function headingAfter(line: Line, offset: number, lexicon: StructureLexicon): number | null {
  const end = line.text.indexOf('。', offset) + 1;
  if (end === 0 || end - offset > longestScrap) return null;
  const rest = { ...line, from: line.from + end, text: line.text.slice(end), startsAfresh: true };
  return runInHeading(rest, lexicon, [])?.isCertain ? end : null;
}

/** A line that holds so large a part of a text, and so many numbered parts, is a text without line ends. */
const joinedShare = 0.7;
const fewestParts = 2;

/** Where the parts and tasks start, 一、 and （一）, that stand in one line with the whole text. */
function partsIn({ text }: Line, { clean }: Reading): number[] {
  if (text.length < joinedShare * clean.length) return [];
  const starts = Array.from(
    text.matchAll(/(?<=[。！？：])\s*(?=\S)/g),
    ({ 0: blank, index }) => index + blank.length,
  );
  const styled = (style: HeadingStyle): number[] =>
    starts.filter((at) => numberAt(text, at)?.style === style);
  const parts = styled('ordinal');
  return parts.length < fewestParts ? [] : [...parts, ...styled('bracketed')];
}

const cut = (line: Line, offsets: readonly number[]): Line[] =>
  [0, ...offsets].map((from, at) => part(line, from, offsets[at] ?? line.text.length));

const part = (line: Line, from: number, to: number): Line => ({
  ...line,
  from: line.from + from,
  to: line.from + to,
  text: line.text.slice(from, to),
  startsAfresh: from > 0 || line.startsAfresh,
});
