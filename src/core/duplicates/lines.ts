import type { FoldedText, Line } from './foldText';
import type { FoldedSpan } from './match';

/** The part of a stretch that stands in one line. */
export interface Piece extends FoldedSpan {
  /** Which line, counted from 0. */
  readonly line: number;
  /** Whether it starts where the line does, but for a slip or two; and whether it ends there. */
  readonly atHead: boolean;
  readonly atTail: boolean;
  readonly isWhole: boolean;
}

/** How many units at a line's border a slip may hide from a match. */
const widestBorder = 3;
/** How much of a line its borders may be, for the rest to count as the line. */
const borderShare = 0.15;

/** A stretch cut at the line ends it runs over. */
export function piecesOf(lines: readonly Line[], span: FoldedSpan): Piece[] {
  const pieces: Piece[] = [];
  for (let at = lineAt(lines, span.from); at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.from >= span.to) break;
    const from = Math.max(span.from, line.from);
    const to = Math.min(span.to, line.to);
    const border = Math.min(widestBorder, Math.floor((line.to - line.from) * borderShare));
    const atHead = from - line.from <= border;
    const atTail = line.to - to <= border;
    pieces.push({ from, to, line: at, atHead, atTail, isWhole: atHead && atTail });
  }
  return pieces;
}

/** The line a unit stands in. Binary search: lines stand in order without a gap. */
export function lineAt(lines: readonly Line[], unit: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.to ?? 0) <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** So many units are made a string at a time: more would not fit a call's arguments. */
const chunk = 4096;

/** The folded text of a stretch. */
export function textOf({ codes }: FoldedText, { from, to }: FoldedSpan): string {
  let text = '';
  for (let at = from; at < to; at += chunk)
    text += String.fromCharCode.apply(null, Array.from(codes.subarray(at, Math.min(at + chunk, to))));
  return text;
}

/** Whether a line ends a sentence, or a part of one: what a title does not. */
export const endsSentence = (text: string): boolean => /[。！？；…]["'）)]*$/.test(text);
