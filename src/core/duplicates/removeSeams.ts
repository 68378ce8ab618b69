import type { FoldedText, Line } from './foldText';
import type { Formulas } from './formulas';
import { endsSentence, textOf } from './lines';
import { lengthOf, type Match, toMatch } from './match';
import type { Removals } from './removals';

/** A tail shorter than this is a mark or a word. */
const shortestTail = 3;
/** From here on a line is judged as any other. */
const longestTail = 20;
const shortestOverlap = 6;
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
    if (before && !before.isHeading && !line.isHeading)
      removeSeam(text, removals, formulas, before, line, at);
    if (removals.stays(line)) before = line;
  });
}

function removeSeam(
  text: FoldedText,
  removals: Removals,
  formulas: Formulas,
  before: Line,
  line: Line,
  at: number,
): void {
  if (isTail(text, line, before)) {
    const tail = textOf(text, line);
    if (endsSentence(tail) && !formulas.isFormula(tail))
      remove(removals, at, line, before, lengthOf(line), true);
    return;
  }
  const shared = overlap(text, before, line);
  if (shared > 0) remove(removals, at, line, before, shared, false);
}

function remove(
  removals: Removals,
  at: number,
  line: Line,
  before: Line,
  length: number,
  isWhole: boolean,
): void {
  const match: Match | null = toMatch([{ a: before.to - length, b: line.from, length }]);
  if (match) removals.add({ ...match.b, match, side: 'b', line: at, isWhole });
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
