import type { FoldedText } from './foldText';
import { type FoldedSpan, lengthOf } from './match';

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
export function piecesOf(text: FoldedText, span: FoldedSpan): Piece[] {
  const { lines } = text;
  const pieces: Piece[] = [];
  for (let at = lineAt(text, span.from); at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.from >= span.to) break;
    const from = Math.max(span.from, line.from);
    const to = Math.min(span.to, line.to);
    const border = borderOf(line);
    const atHead = from - line.from <= border;
    const atTail = line.to - to <= border;
    pieces.push({ from, to, line: at, atHead, atTail, isWhole: atHead && atTail });
  }
  return pieces;
}

/** The line a unit stands in; behind the text, the number of lines. */
export const lineAt = ({ lineOf, lines }: FoldedText, unit: number): number => lineOf[unit] ?? lines.length;

/** The whole lines that a stretch reaches into. */
export const linesOver = (text: FoldedText, { from, to }: FoldedSpan): FoldedSpan => ({
  from: text.lines[lineAt(text, from)]?.from ?? from,
  to: text.lines[lineAt(text, to - 1)]?.to ?? to,
});

/** Whether a line stands whole in a stretch. */
export function holdsLine(text: FoldedText, { from, to }: FoldedSpan): boolean {
  for (let at = lineAt(text, from); at < text.lines.length; at++) {
    const line = text.lines[at];
    if (line === undefined || line.from >= to) break;
    const border = borderOf(line);
    if (from - line.from <= border && line.to - to <= border) return true;
  }
  return false;
}

/** How many units at the borders of a line need not repeat for the line to count as whole. */
const borderOf = (line: FoldedSpan): number =>
  Math.min(widestBorder, Math.floor(lengthOf(line) * borderShare));

/** So many units are made a string at a time: more would not fit a call's arguments. */
const chunk = 4096;

/** The folded text of a stretch. */
export function textOf({ codes }: FoldedText, { from, to }: FoldedSpan): string {
  let text = '';
  for (let at = from; at < to; at += chunk)
    text += String(Reflect.apply(String.fromCharCode, null, codes.subarray(at, Math.min(at + chunk, to))));
  return text;
}

/** Whether a line ends a sentence, or a part of one: what a title does not. */
export const endsSentence = (text: string): boolean => /[。！？；…]["'）)]*$/.test(text);
