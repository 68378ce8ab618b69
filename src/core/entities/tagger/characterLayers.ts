import type { Layer } from './layers';

const marks = '、，。；：“”《》（）·\n —-+！？‘’/';

/** The characters themselves; all digits count as one, all letters as one. */
export function charLayer(text: string): Layer {
  const layer = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) layer[at] = alike(text.charCodeAt(at));
  return layer;
}

const alike = (code: number): number => (isDigit(code) ? 0x30 : isLetter(code) ? 0x41 : code);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** What kinds of characters stand at a unit and two to either side: digits, letters, Han, or which mark. */
export function shapesLayer(text: string): Layer {
  const layer = new Uint16Array(text.length);
  let shapes = 0;
  for (let ahead = 0; ahead < text.length + reach; ahead++) {
    const shape = ahead < text.length ? shapeOf(text.charCodeAt(ahead)) : 0;
    shapes = ((shapes << shapeBits) | shape) & shapesMask;
    if (ahead >= reach) layer[ahead - reach] = (Math.imul(shapes, 0x9e3779b1) >>> 16) | 1;
  }
  return layer;
}

const reach = 2;
const shapeBits = 5;
const shapesMask = (1 << (shapeBits * (2 * reach + 1))) - 1;

/** A number of {@link shapeBits} bits. */
function shapeOf(code: number): number {
  if ((code >= 0x4e00 && code <= 0x9fff) || code === 0x3007) return 1;
  if (isDigit(code)) return 2;
  if (isLetter(code)) return 3;
  return 4 + (marks.indexOf(String.fromCharCode(code)) + 1);
}
