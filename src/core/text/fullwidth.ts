import { repair, type Pass } from './pass';

const run =
  /[０-９Ａ-Ｚａ-ｚ](?:[０-９Ａ-Ｚａ-ｚ．％]|[，](?=[０-９]{3}(?![０-９]))|[－～／：](?=[０-９]))*/g;

/** Digits and Latin letters set full-width, with the signs between them: `增长５．５％` → `增长5.5%`. */
export const readFullWidth: Pass = {
  kind: 'fullwidth',
  find: ({ clean: text }) =>
    Array.from(text.matchAll(run), ({ 0: wide, index }) =>
      repair(index, index + wide.length, wide.replace(/[！-～]/g, narrow)),
    ),
};

const narrow = (char: string): string => String.fromCharCode(char.charCodeAt(0) - 0xfee0);
