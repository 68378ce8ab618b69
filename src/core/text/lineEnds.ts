import { repair, type Pass } from './pass';

const uncommon = /\r(?!\n)|[\v\f\u0085\u2028\u2029]/g;

/** Line ends other than `\n` and `\r\n`, as old systems, typesetters and page breaks write them, read as `\n`. */
export const readLineEnds: Pass = {
  kind: null,
  find: ({ clean: text }) =>
    Array.from(text.matchAll(uncommon), ({ index }) => ({ ...repair(index, index + 1, '\n'), mends: null })),
};
