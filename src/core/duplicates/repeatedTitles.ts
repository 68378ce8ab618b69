import type { FoldedText } from './foldText';
import { endsSentence, type Piece, textOf } from './lines';
import { type FoldedSpan, lengthOf } from './match';

const longestTitle = 40;
/** What a title may have behind it on a page's first line: `—全文`. */
const longestSuffix = 4;
/** How many lines of dates and names may stand between a title and its second copy. */
const longestFrontMatter = 4;

/** Whether a line reads as a title: short, one clause, no end mark. */
export const isTitle = (line: string): boolean =>
  line.length < longestTitle && !endsSentence(line) && !/[，；。]/.test(line);

/**
 * Whether a title stands again as a line of its own: close by, or once with `#` and once without. Quoted in a body,
 * given as the value of a label or listed in a table of contents, it is no duplicate.
 */
export function isRepeatedTitle(text: FoldedText, piece: Piece, there: readonly Piece[]): boolean {
  const [other, ...further] = there;
  const line = text.lines[piece.line];
  const otherLine = other && text.lines[other.line];
  if (!other || !otherLine || !line || further.length > 0) return false;
  if (!other.atHead || lengthOf(otherLine) - lengthOf(other) > longestSuffix) return false;
  if (isFrontMatter(text, piece.line, other.line)) return true;
  return line.isHeading !== otherLine.isHeading && !isListed(text, line.isHeading ? other.line : piece.line);
}

/** Whether nothing but titles, dates and names stands between two lines. */
function isFrontMatter(text: FoldedText, one: number, other: number): boolean {
  if (Math.abs(one - other) > longestFrontMatter + 1) return false;
  return text.lines
    .slice(Math.min(one, other) + 1, Math.max(one, other))
    .every((line) => isTitleLine(text, line));
}

/** Whether a title stands right above or below a line: a table of contents. */
const isListed = (text: FoldedText, at: number): boolean =>
  [at - 1, at + 1].some((near) => isTitleLine(text, text.lines[near]));

/** Whether a line of a text reads as a title. */
export const isTitleLine = (text: FoldedText, line: FoldedSpan | undefined): boolean =>
  line !== undefined && lengthOf(line) < longestTitle && isTitle(textOf(text, line));
