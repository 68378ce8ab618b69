import type { Pass } from './pass';
import { Repairs } from './repairs';

const hidden =
  /<?(?:span|div|p|font) style=["'][^"'>\n]*display[:：]\s*none[^"'>\n]*["']>[^\n<]*(?:<\/\w+>)?/g;

/** Text that a page hides from its readers, and the markup that hides it, read away. */
export const readHiddenText: Pass = {
  kind: 'boilerplate',
  find: ({ clean: text }) => {
    const runs = new Repairs();
    if (text.includes(' style='))
      for (const { 0: run, index } of text.matchAll(hidden)) runs.add(index, index + run.length, '');
    return runs;
  },
};
