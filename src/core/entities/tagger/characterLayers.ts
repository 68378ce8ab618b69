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

/** What kind of character it is: digit, letter, Han, or which mark. */
export function shapeLayer(text: string): Layer {
  const layer = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) layer[at] = shapeOf(text.charCodeAt(at));
  return layer;
}

function shapeOf(code: number): number {
  if ((code >= 0x4e00 && code <= 0x9fff) || code === 0x3007) return 1;
  if (isDigit(code)) return 2;
  if (isLetter(code)) return 3;
  return 4 + (marks.indexOf(String.fromCharCode(code)) + 1);
}
