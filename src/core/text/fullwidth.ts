import { toHalfWidth } from './halfWidth';
import type { Pass } from './pass';
import { Repairs } from './repairs';

const run =
  /[０-９Ａ-Ｚａ-ｚ](?:[０-９Ａ-Ｚａ-ｚ．％]|[，](?=[０-９]{3}(?![０-９]))|[－～／：](?=[０-９]))*/g;

/** Digits and Latin letters set full-width, with the signs between them: `增长５．５％` → `增长5.5%`. */
export const readFullWidth: Pass = {
  kind: 'fullwidth',
  find: ({ clean: text }) => {
    const runs = new Repairs();
    for (const { 0: wide, index } of text.matchAll(run))
      runs.add(index, index + wide.length, wide.replace(/[！-～]/g, toHalfWidth));
    return runs;
  },
};
