import type { Pass } from './pass';
import { Repairs } from './repairs';

/** Format characters and variation selectors. What stands at a file's very start is its byte order mark. */
const invisible = /(?!^)[\p{Cf}\ufe00-\ufe0f]+/gu;

/**
 * Characters nobody sees, read away wherever they stand, before they part a number or a word: zero-width spaces, marks
 * of direction, soft hyphens, byte order marks inside a text. `12<U+200B>0亿元` → `120亿元`.
 */
export const readInvisible: Pass = {
  kind: 'spacing',
  find: ({ clean: text }) => {
    const unseen = new Repairs();
    for (const { 0: run, index } of text.matchAll(invisible)) unseen.add(index, index + run.length, '');
    return unseen;
  },
};
