import type { TextEdit } from '../model/edit';
import type { Noise } from '../model/noise';
import { toSimplified } from './simplified';

/**
 * The edits that mend all of these findings whose repair is certain. They do not overlap: what stands in a page's frame
 * goes away with it. Where Traditional is mended too, repaired mojibake of a Traditional page is written in Simplified
 * like the text round it.
 */
export function mendingEdits(noise: readonly Noise[]): TextEdit[] {
  const simplify = noise.some(({ kind }) => kind === 'traditional');
  let mended = 0;
  return noise.flatMap(({ kind, span, replacement }) => {
    if (replacement === null || span.start < mended) return [];
    mended = span.end;
    return [{ span, newText: simplify && kind === 'mojibake' ? toSimplified(replacement) : replacement }];
  });
}

/**
 * The edits that move a paragraph to where it continues one that was cut, for each paragraph that may: the text
 * goes to the end of the cut one, and its old line with the blank one after it goes away.
 */
export const continuationEdits = (text: string, { span, continuations = [] }: Noise): TextEdit[][] =>
  continuations.map(({ start, end }) => [
    { span: { start: span.end, end: span.end }, newText: text.slice(start, end) },
    { span: { start, end: afterLine(text, end) }, newText: '' },
  ]);

function afterLine(text: string, at: number): number {
  const ends = /(?:[^\S\r\n\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029])){1,2}/y;
  ends.lastIndex = at;
  return ends.test(text) ? ends.lastIndex : at;
}
