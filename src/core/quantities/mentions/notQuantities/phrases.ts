import type { NumberToken } from '../tokens';
import type { NotQuantity } from './notQuantity';

/** Magnitudes that no numeral makes literal: 百亿级, 亿元以上, 千列. With 余 or 多 they are: 千余人. */
export const magnitudes: NotQuantity = {
  why: 'magnitude',
  is: ({ tokens }) => tokens.some(({ numeral }) => numeral.bare && !numeral.more),
};

/**
 * Chinese numerals that make no quantity with their unit: 一批, 四方, 三级, and those without one. 二 alone is an ordinal
 * (二次创业; a count is 两), and 零 opens a word (零部件).
 */
export const chineseNames: NotQuantity = {
  why: 'chinese-name',
  is: ({ tokens, unit }) => tokens[0]?.numeral.script === 'chinese' && (unit === null || tokens.some(isName)),
};

const isName = ({ numeral: { literal, value }, unit }: NumberToken): boolean =>
  /^(?:二$|零(?!点))/.test(literal) ||
  unit?.numerals === 'arabic' ||
  (value === 1 && unit !== null && unit.numerals !== 'any');

/** Set phrases that open with a Chinese numeral: 三位一体, 五年规划. A longer quantity wins: 十分钟 over 十分. */
export const setPhrases: NotQuantity = {
  why: 'set-phrase',
  is: ({ from, to, tokens }, text, lexicon) =>
    tokens[0]?.numeral.script === 'chinese' && lexicon.setPhrases.longestFrom(text, from).length >= to - from,
};
