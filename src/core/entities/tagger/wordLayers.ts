import type { NameContext } from '../nameContext';
import type { Layer } from './layers';
import { hashText, markStretch } from './marks';

/** Of the word a unit stands in: its class and the unit's place in it, and the word itself. */
export function wordLayers({ text, words }: NameContext): Layer[] {
  const word = new Uint16Array(text.length);
  const id = new Uint16Array(text.length);
  for (let from = 0; from < text.length;) {
    const to = Math.max(words.ends[from] ?? 0, from + 1);
    markStretch(word, from, to, 1 + (words.classes[from] ?? 0));
    id.fill(hashText(text, from, to, 16), from, to);
    from = to;
  }
  return [word, id];
}
