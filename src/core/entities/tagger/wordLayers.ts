import type { NameContext } from '../nameContext';
import type { Layer } from './layers';
import { hashText, markStretch } from './marks';

/** Of the word a unit stands in: its class and the unit's place in it, the word itself, the words before and after. */
export function wordLayers({ text, words }: NameContext): Layer[] {
  const [word, id, previous, next] = Array.from({ length: 4 }, () => new Uint16Array(text.length));
  if (word === undefined || id === undefined || previous === undefined || next === undefined) return [];
  let before = 1;
  for (let from = 0; from < text.length;) {
    const to = Math.max(words.ends[from] ?? 0, from + 1);
    const own = hashText(text, from, to, 16);
    markStretch(word, from, to, 1 + (words.classes[from] ?? 0));
    id.fill(own, from, to);
    previous.fill(before, from, to);
    if (from > 0) next.fill(own, words.starts[from - 1] ?? 0, from);
    before = own;
    from = to;
  }
  return [word, id, previous, next];
}
