import type { FoldedText, Line } from './foldText';
import type { Formulas } from './formulas';
import { endsSentence, textOf } from './lines';
import { lengthOf, toMatch } from './match';
import type { Removal, Removals } from './removals';

/** A tail shorter than this is a mark or a word. */
const shortestTail = 3;
/** From here on a line is judged as any other. */
const longestTail = 20;
/** Two lines share less than this by chance. */
const shortestOverlap = 6;
/** What a recogniser reads twice at a column's end is no more than two lines of it. */
const longestOverlap = 60;

/**
 * Removes what a column's end leaves twice, too short to be told from chance elsewhere but not right here: a line
 * that is the tail of the line before it (`…营造浓厚的社会氛围。⏎会氛围。`), and a head that repeats the tail of a cut
 * line before it (`…推动跨区域合作，⏎推动跨区域合作，共享…`).
 */
export function removeSeams(text: FoldedText, removals: Removals, formulas: Formulas): void {
  let before: Line | undefined;
  text.lines.forEach((line, at) => {
    if (!removals.stays(line)) return;
    const removal = before && toRemoval(before, line, at, repeatedUnits(text, formulas, before, line));
    if (removal) removals.add(removal);
    if (removals.stays(line)) before = line;
  });
}

/** How many units at a line's head, all of it perhaps, repeat the end of the line before it. */
function repeatedUnits(text: FoldedText, formulas: Formulas, before: Line, line: Line): number {
  if (before.isHeading || line.isHeading) return 0;
  if (!isTail(text, line, before)) return overlap(text, before, line);
  const tail = textOf(text, line);
  return endsSentence(tail) && !formulas.isFormula(tail) ? lengthOf(line) : 0;
}

function toRemoval(before: Line, line: Line, at: number, length: number): Removal | null {
  const match = length > 0 ? toMatch([{ a: before.to - length, b: line.from, length }]) : null;
  return match && { ...match.b, match, side: 'b', line: at, isWhole: length === lengthOf(line) };
}

function isTail({ codes }: FoldedText, line: Line, before: Line): boolean {
  const length = lengthOf(line);
  if (length < shortestTail || length >= longestTail || length >= lengthOf(before)) return false;
  return agrees(codes, before.to - length, line.from, length);
}

/** How many units of a line's head repeat the tail of the cut line before it. */
function overlap(text: FoldedText, before: Line, line: Line): number {
  const longest = Math.min(longestOverlap, lengthOf(before) - 1, lengthOf(line) - 1);
  let shared = longest;
  while (shared >= shortestOverlap && !agrees(text.codes, before.to - shared, line.from, shared)) shared--;
  if (shared < shortestOverlap) return 0;
  const end = textOf(text, { from: Math.max(before.from, before.to - 3), to: before.to });
  return endsSentence(end) ? 0 : shared;
}

function agrees(codes: Uint16Array, one: number, other: number, length: number): boolean {
  for (let unit = 0; unit < length; unit++) if (codes[one + unit] !== codes[other + unit]) return false;
  return true;
}
