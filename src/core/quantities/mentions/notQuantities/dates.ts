import type { NotQuantity } from './notQuantity';

const yearUnits = new Set(['年', '学年', '季度']);

/** Three digits and more of a year in Chinese numerals, also of the Republic's: 二〇三五, 一〇七. */
const spelledOut = /^[一二三四五六七八九〇○零]{3,4}$/;

/** Years, where 年 tells when and not how long: 2024年, 2021—2025年, 二〇三五年. */
export const years: NotQuantity = {
  why: 'year',
  is: ({ unit, tokens }) =>
    yearUnits.has(unit ?? '') &&
    tokens.some(({ numeral: { literal } }) => /^(?:19|20)\d\d$/.test(literal) || spelledOut.test(literal)),
};

/** Times of day, whose minutes look like scores: 8时30分. */
export const clockTimes: NotQuantity = {
  why: 'clock',
  is: ({ from, unit }, text, lexicon) =>
    unit === '分' && lexicon.openers.get(lexicon.openers.longestUpTo(text, from)) === 'clock',
};
