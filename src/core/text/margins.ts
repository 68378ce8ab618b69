import { repair, type Pass } from './pass';

/** Indents, blanks at a line's end and carriage returns: layout that no stage after this one reads. */
export const readMargins: Pass = {
  kind: null,
  find: ({ clean: text }) =>
    Array.from(text.matchAll(/[ \t\r\ufeff]+/g)).flatMap(({ 0: blank, index }) => {
      const to = index + blank.length;
      const before = index === 0 || text.charAt(index - 1) === '\n';
      const after = to === text.length || text.charAt(to) === '\n';
      return before || after ? [{ ...repair(index, to, ''), mends: null }] : [];
    }),
};
