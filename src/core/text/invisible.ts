import type { Pass } from './pass';
import { Repairs } from './repairs';

/** Format characters (marks of direction, joiners, soft hyphens, tags …) and variation selectors. */
const invisible = /[\p{Cf}\ufe00-\ufe0f]+/gu;

/**
 * Characters nobody sees, read away wherever they stand, before they part a number or a word: `12<U+200B>0亿元` →
 * `120亿元`. What stands at a file's very start is its byte order mark.
 */
export const readInvisible: Pass = {
  kind: 'spacing',
  find: ({ clean: text }) => {
    const unseen = new Repairs();
    for (const { 0: run, index } of text.matchAll(invisible)) {
      const from = index === 0 && run.startsWith('\ufeff') ? 1 : index;
      if (from < index + run.length) unseen.add(from, index + run.length, '');
    }
    return unseen;
  },
};
