import type { Opener } from '../lexicon';
import type { NotQuantity } from './notQuantity';

/** Places in an order, and what a number is said of: 第3家, 前10名, 每10万人, 数十家. */
export const openers: NotQuantity = {
  why: 'opener',
  is: ({ from, tokens }, text, lexicon) => {
    const opener = lexicon.openers.get(lexicon.openers.longestUpTo(text, from)) ?? 'none';
    return opener === 'vague' ? tokens[0]?.numeral.script === 'chinese' : orders.has(opener);
  },
};

const orders: ReadonlySet<Opener> = new Set(['ordinal', 'per']);
const scopeBefore = /(?:全[国省市区县州球]|世界|国内|省内)$/;

/** A rank that no 第 marks: 升至21位, 位居全国5位. */
export const ranks: NotQuantity = {
  why: 'rank',
  is: ({ from, unit }, text, lexicon) => {
    if (unit !== '位') return false;
    const scope = scopeBefore.exec(text.slice(Math.max(0, from - 2), from))?.[0] ?? '';
    return lexicon.openers.get(lexicon.openers.longestUpTo(text, from - scope.length)) === 'rank';
  },
};
