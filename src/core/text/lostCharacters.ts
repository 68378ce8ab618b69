import type { Pass } from './pass';

/** Characters that could not be decoded, and question marks that stand where a digit was: `?025年`, `3?5%`. */
const lost = /\ufffd+|[?？]+(?=[0-9]{3}年)|(?<=[0-9])[?？]+(?=[0-9]|[.．][0-9])/g;

/** Places where text is gone for good. They are found, so that no number beside one is taken for exact. */
export const findLostCharacters: Pass = {
  kind: 'mojibake',
  find: ({ clean: text }) =>
    Array.from(text.matchAll(lost), ({ 0: gone, index }) => ({
      from: index,
      to: index + gone.length,
      reads: null,
      mends: null,
    })),
};
