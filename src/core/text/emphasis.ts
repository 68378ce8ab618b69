import type { Pass } from './pass';
import { Repairs } from './repairs';

const mark = '**';
const emphasised = /\*\*(?=\S)[^*\n]*[^*\s]\*\*/g;

/** Markdown's marks of bold type, which scrapers set round titles and figures: `**做优服务业**` is read without them. */
export const readEmphasis: Pass = {
  kind: null,
  find: ({ clean: text }) => {
    const marks = new Repairs();
    if (text.includes(mark))
      for (const { 0: run, index } of text.matchAll(emphasised)) {
        const end = index + run.length;
        marks.add(index, index + mark.length, '');
        marks.add(end - mark.length, end, '');
      }
    return marks;
  },
};
