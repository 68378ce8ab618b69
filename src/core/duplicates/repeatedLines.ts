import { countDifferences } from './differences';
import { endsSentence, type Piece, piecesOf, textOf } from './lines';
import { lengthOf, reflect, sameUnits, type Side } from './match';
import type { Evidence } from './repeat';
import { isRepeatedTitle, isTitle } from './repeatedTitles';

/** Shorter lines are slogans, salutations, page numbers. */
export const shortestLine = 10;
/** Lines from here on say something that nobody writes twice by the way; inside another paragraph, from half as much again. */
const shortestStatement = 20;
/** Lines up to here are judged strictly: two rows of one table differ in little else than their numbers. */
const longestRow = 40;

/** Whether a line that stands whole on one side stands on the other too, and is no formula. */
export const repeatsLine = (evidence: Evidence): boolean =>
  (['a', 'b'] as const).some((side) =>
    evidence[side].some((piece) => piece.isWhole && isRepeatedLine(evidence, side, piece)),
  );

function isRepeatedLine(evidence: Evidence, side: Side, piece: Piece): boolean {
  const { text, match, formulas } = evidence;
  const line = textOf(text, piece);
  if (line.length < shortestLine || formulas.isFormula(line)) return false;
  if (!isOneText(evidence, side, piece)) return false;
  const there = piecesOf(text, reflect(match, side, piece));
  return isTitle(line) ? isRepeatedTitle(text, piece, there) : isLongEnough(line, there);
}

/** Whether so much stands on the other side that it cannot be by the way. */
function isLongEnough(line: string, there: readonly Piece[]): boolean {
  const atHead = there[0]?.atHead ?? false;
  const atTail = there.at(-1)?.atTail ?? false;
  if (atHead && atTail) return endsSentence(line) || line.length >= shortestStatement;
  return line.length >= (atHead || atTail ? shortestStatement : 1.5 * shortestStatement);
}

/** Whether a whole line and its other copy differ by slips only, and not as two rows of one table do. */
function isOneText({ text, match }: Evidence, side: Side, piece: Piece): boolean {
  const { places, inNumbers } = countDifferences(text.codes, match, side, piece);
  if (places === 0) return true;
  const longer = Math.max(lengthOf(piece), lengthOf(reflect(match, side, piece)));
  const similarity = sameUnits(match, side, piece) / longer;
  if (lengthOf(piece) < longestRow) return similarity >= 0.85 && inNumbers === 0;
  return similarity >= 0.7 && (inNumbers < 2 || inNumbers * 2 < places);
}
