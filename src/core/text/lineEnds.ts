import type { Pass } from './pass';
import { Repairs } from './repairs';

const uncommon = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/g;

/** Line ends other than `\n` and `\r\n`, as old systems, typesetters and page breaks write them, read as `\n`. */
export const readLineEnds: Pass = {
  kind: null,
  find: ({ clean: text }) => {
    const ends = new Repairs();
    for (const { index } of text.matchAll(uncommon)) ends.add(index, index + 1, '\n');
    return ends;
  },
};
