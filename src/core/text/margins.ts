import type { Pass } from './pass';
import { Repairs } from './repairs';
import { lineSpans } from './textLines';

const blanks = new Set(Array.from(' \t\r\ufeff', (blank) => blank.charCodeAt(0)));

/** Indents, blanks at a line's end and carriage returns: layout that no stage after this one reads. */
export const readMargins: Pass = {
  kind: null,
  find: ({ clean: text }) => {
    const margins = new Repairs();
    for (const { from, to } of lineSpans(text)) {
      let start = from;
      while (start < to && blanks.has(text.charCodeAt(start))) start++;
      let last = to;
      while (last > start && blanks.has(text.charCodeAt(last - 1))) last--;
      if (start > from) margins.add(from, start, '');
      if (last < to) margins.add(last, to, '');
    }
    return margins;
  },
};
