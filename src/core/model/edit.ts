import type { Span } from './span';

/** A replacement of a source span. Lists of edits refer to one version of the text and do not overlap. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** A replacement without what it writes: `length` code units from `offset` give way to `inserted` others. */
export interface Replacement {
  readonly offset: number;
  readonly length: number;
  readonly inserted: number;
}

export const toReplacement = ({ span: { start, end }, newText }: TextEdit): Replacement => ({
  offset: start,
  length: end - start,
  inserted: newText.length,
});

/**
 * Where a span stands after a replacement; null for one that it reaches into. A span it only touches does not grow:
 * 新 written before 青阳县 moves it by one, 城 written behind it leaves it as it is.
 */
export function moveSpan(span: Span, { offset, length, inserted }: Replacement): Span | null {
  if (span.end <= offset) return span;
  if (span.start < offset + length) return null;
  return { start: span.start + inserted - length, end: span.end + inserted - length };
}

/**
 * The text with the edits applied, in any order they are given.
 * @throws RangeError if two edits overlap, because half of one would be lost.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const pieces: string[] = [];
  let read = 0;
  for (const { span, newText } of sorted) {
    if (span.start < read) throw new RangeError(`edits overlap at ${span.start}`);
    pieces.push(text.slice(read, span.start), newText);
    read = span.end;
  }
  return pieces.join('') + text.slice(read);
}

/**
 * The one replacement, as short as can be, that makes one text of the other: what stands between what they share at
 * start and end. It may part a character of two code units, so it is for following spans, not for writing into a file.
 * @example from 新建学校3所 to 新建学校12所: the 3 gives way to 12
 */
export function editBetween(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let shared = 0;
  while (
    shared < most - start &&
    before.charCodeAt(before.length - 1 - shared) === after.charCodeAt(after.length - 1 - shared)
  )
    shared++;
  return { span: { start, end: before.length - shared }, newText: after.slice(start, after.length - shared) };
}
