import type { Pass } from './pass';
import { Repairs } from './repairs';

const blanks = new Set(Array.from(' \t\r\ufeff', (blank) => blank.charCodeAt(0)));

/** Indents, blanks at a line's end and carriage returns: layout that no stage after this one reads. */
export const readMargins: Pass = {
  kind: null,
  find: ({ clean: text }) => {
    const margins = new Repairs();
    for (let from = 0; from < text.length;) {
      const end = text.indexOf('\n', from);
      const to = end === -1 ? text.length : end;
      let start = from;
      while (start < to && blanks.has(text.charCodeAt(start))) start++;
      let last = to;
      while (last > start && blanks.has(text.charCodeAt(last - 1))) last--;
      if (start > from) margins.add(from, start, '');
      if (last < to) margins.add(last, to, '');
      from = to + 1;
    }
    return margins;
  },
};
