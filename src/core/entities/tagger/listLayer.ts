import type { NameContext } from '../nameContext';
import { wordClassAt } from '../words';
import type { Layer } from './layers';
import { hashText, markStretch } from './marks';

const separator = /[、，。；：！？\n]/;
const headWords = new Set(['n', 'vn', 'x', 'a']);
const count = /[\d一二三四五六七八九十百千两几多余个家条座所项处种类大名批位款只]/;

/** Over the items of a list that ends in 等, the word that says what they are: A、B等46个品牌 marks A and B with 品牌. */
export function listHeadLayer(context: NameContext): Layer {
  const { text } = context;
  const layer = new Uint16Array(text.length);
  for (let at = text.indexOf('等'); at >= 0; at = text.indexOf('等', at + 1)) {
    const head = headAfter(context, at + 1);
    if (head === 0) continue;
    for (let to = at; to > 0;) {
      let from = to;
      while (from > 0 && !separator.test(text.charAt(from - 1))) from--;
      if (to > from) markStretch(layer, from, to, head);
      if (text.charAt(from - 1) !== '、') break;
      to = from - 1;
    }
  }
  return layer;
}

/** A number for the last two characters of the nouns after 等 and a count; 0 where no noun follows. */
function headAfter(context: NameContext, start: number): number {
  const { text, words } = context;
  let from = start;
  while (count.test(text.charAt(from))) from++;
  let to = from;
  while (
    to < text.length &&
    to - from < 10 &&
    headWords.has(wordClassAt(words, to)) &&
    !separator.test(text.charAt(to))
  )
    to = Math.max(words.ends[to] ?? 0, to + 1);
  return to > from ? hashText(text, Math.max(from, to - 2), to, 13) : 0;
}
