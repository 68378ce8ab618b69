import type { Pass } from './pass';
import { Repairs } from './repairs';

const lost = /\ufffd+|[?？]+/g;

/**
 * Places where text is gone for good: characters that could not be decoded, and question marks that stand where a
 * digit was, as in `?025年`, `3?5%` and `?.5%`. They are found, so that no number beside one is taken for exact.
 */
export const findLostCharacters: Pass = {
  kind: 'mojibake',
  find: ({ clean: text }) => {
    const places = new Repairs();
    for (const { 0: gone, index } of text.matchAll(lost)) {
      const to = index + gone.length;
      if (gone.startsWith('\ufffd') || standsForDigit(text, index, to)) places.add(index, to, null);
    }
    return places;
  },
};

/** Whether question marks stand in a number, at the head of a decimal or a year, or before a number's unit. */
function standsForDigit(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1);
  const after = text.slice(to, to + 4);
  if (/[0-9]/.test(before)) return /^(?:[.．]?[0-9]|[%％‰万亿])/.test(after);
  return /^(?:[0-9]{3}年|[.．][0-9])/.test(after);
}
