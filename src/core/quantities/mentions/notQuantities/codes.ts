import type { NotQuantity } from './notQuantity';

const letterBefore = /[a-zA-Z]/;
const codeBefore = /(?:[0-9a-zA-Z][-:/·]|[a-zA-Z]\.)$/;

/** Models, road numbers and the like, which a letter or another number runs into: G518线, Q10, 0632-3921308. */
export const codes: NotQuantity = {
  why: 'code',
  is: ({ from, unit }, text) =>
    (letterBefore.test(text[from - 1] ?? '') && unit !== '%') ||
    codeBefore.test(text.slice(Math.max(0, from - 2), from)),
};

const joiner = /[+×*&]/;

/** Slogans written as sums: 6+3, 1+4+N, 7×24小时. */
export const sums: NotQuantity = {
  why: 'sum',
  is: ({ from, to }, text) => joiner.test(text[from - 1] ?? '') || joiner.test(text[to] ?? ''),
};

const openQuote = /[“‘"「『]/;
const closeQuote = /[”’"」』]/;
/** A name in quotation marks that the number ends: “稳增长20条. Other numbers or marks inside show that it is no name. */
const nameBefore = /[“‘「『][^\d，。；：、“‘”’「」『』\n]{1,12}$/;
const longestName = 14;

/** Numbers that are a name in quotation marks or end it (“18条”, “稳增长20条”), in Chinese also open it (“两癌”). */
export const quotedNames: NotQuantity = {
  why: 'quoted',
  is: ({ from, to, tokens }, text) => {
    const opens = openQuote.test(text[from - 1] ?? '');
    const closes = closeQuote.test(text[to] ?? '');
    if (tokens[0]?.numeral.script === 'chinese') return opens || closes;
    return closes && (opens || nameBefore.test(text.slice(Math.max(0, from - longestName), from)));
  },
};

const plainWord = 'word';

/** Classes of size instead of numbers: 50亿级企业. With a unit the number stands (20万吨级), before a noun too (61万市民). */
export const sizeClasses: NotQuantity = {
  why: 'size-class',
  is: ({ unit, to }, text, { notUnits }) =>
    unit === null && (notUnits.get(notUnits.longestFrom(text, to)) ?? plainWord) !== plainWord,
};
