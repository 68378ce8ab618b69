import type { Pass } from './pass';
import { Repairs } from './repairs';

/**
 * Format characters (soft hyphen, marks of direction, joiners, tags …) and variation selectors. What stands at a file's
 * very start is its byte order mark.
 */
const invisible =
  /(?!^)(?:[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\uddef])+/g;

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
