import { type Explanation, termBefore } from './explanation';

const mark = String.raw`[[〔【](?:注)?(\d{1,3})[\]〕】]`;
const footnote = new RegExp(String.raw`^${mark}[ \t]*([^\n：]{6,}(?:：[^\n]*)?)$`, 'gm');
const reference = new RegExp(mark, 'g');

/**
 * Terms explained in a footnote that does not name them: `推行链长制[3]` above, `[3]由负责人担任链长的制度。` below.
 * Footnotes that name their term are lines like any other.
 */
export function* footnotes(text: string): Iterable<Explanation> {
  const notes = new Map<string, { readonly from: number; readonly to: number }>();
  for (const { 0: found, 1: number = '', 2: note = '', index } of text.matchAll(footnote)) {
    const to = index + found.length;
    if (!/^[^，。；]{2,40}：/.test(note)) notes.set(number, { from: to - note.length, to });
  }
  if (notes.size === 0) return;
  for (const { 1: number = '', index } of text.matchAll(reference)) {
    const definition = notes.get(number);
    if (definition === undefined || text.charAt(index - 1) === '\n') continue;
    const term = termBefore(text, index);
    if (term !== null) yield { term, definition, whole: definition };
  }
}
