import type { Layer } from './layers';
import { distanceClass, hashText, markStretch } from './marks';

const pairs = [/“[^“”\n]{1,40}”/g, /《[^《》\n]{1,80}》/g, /（[^（）\n]{1,40}）/g];

/** Whether a unit stands in quotation, title or round marks, how long what they hold is, and what follows them. */
export function bracketLayers(text: string): Layer[] {
  const inside = new Uint16Array(text.length);
  const after = new Uint16Array(text.length);
  pairs.forEach((pair, kind) => {
    for (const { 0: found, index } of text.matchAll(pair)) {
      const to = index + found.length;
      markStretch(inside, index, to, 1 + kind * 8 + distanceClass(found.length - 2));
      if (kind === 0) after.fill(hashText(text, to, Math.min(to + 2, text.length), 16), index, to);
    }
  });
  return [inside, after];
}
