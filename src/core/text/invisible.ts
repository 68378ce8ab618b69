import { repair, type Pass } from './pass';

/** Format characters and variation selectors. What stands at a file's very start is its byte order mark. */
const invisible = /(?!^)[\p{Cf}\ufe00-\ufe0f]+/gu;

/**
 * Characters nobody sees, read away wherever they stand, before they part a number or a word: zero-width spaces, marks
 * of direction, soft hyphens, byte order marks inside a text. `12<U+200B>0亿元` → `120亿元`.
 */
export const readInvisible: Pass = {
  kind: 'spacing',
  find: ({ clean: text }) =>
    Array.from(text.matchAll(invisible), ({ 0: unseen, index }) => repair(index, index + unseen.length, '')),
};
