import type { MentionLexicon } from './lexicon';
import { longestFrom } from './longestMatch';
import type { NumberToken } from './tokens';

/** What tells a number that counts or measures nothing from a quantity. */
interface NotQuantity {
  readonly why: string;
  readonly is: (token: NumberToken, text: string, lexicon: MentionLexicon) => boolean;
}

const latin = /[a-zA-Z]/;
const openQuote = /[“‘"「『]/;
const closeQuote = /[”’"」』]/;

/** The classes of numbers that are no quantities, in the order they are asked. */
const classes: readonly NotQuantity[] = [
  { why: 'ordinal', is: ({ from }, text) => /[第前]/.test(text[from - 1] ?? '') },
  {
    why: 'one',
    is: ({ numeral, unit }) => numeral.script === 'chinese' && numeral.value === 1 && unit?.name !== '刻钟',
  },
  {
    why: 'name-in-quotes',
    is: ({ from, to, numeral }, text) =>
      openQuote.test(text[from - 1] ?? '') &&
      (numeral.script === 'chinese' || closeQuote.test(text[to] ?? '')),
  },
  {
    why: 'code',
    is: ({ from }, text) =>
      latin.test(text[from - 1] ?? '') || /[0-9a-zA-Z][.\-:/]$/.test(text.slice(Math.max(0, from - 2), from)),
  },
  {
    why: 'slogan',
    is: ({ from, to }, text) => /[+＋×*]/.test(text[from - 1] ?? '') || /[+＋×*]/.test(text[to] ?? ''),
  },
  {
    why: 'year',
    is: ({ unit, numeral, from, to }, text) =>
      unit?.name === '年' &&
      (/^(19|20)\d\d年$/.test(text.slice(from, to)) ||
        (numeral.script === 'chinese' && numeral.value > 1000)),
  },
  {
    why: 'rank',
    is: ({ unit, from }, text) =>
      unit?.name === '位' && /[列居至第到升]$/.test(text.slice(Math.max(0, from - 1), from)),
  },
  { why: 'magnitude', is: ({ numeral }) => numeral.bare && !numeral.more },
  { why: 'chinese-name', is: ({ numeral, unit }) => numeral.script === 'chinese' && unit?.chinese !== true },
  {
    why: 'set-phrase',
    is: ({ from, to, numeral }, text, lexicon) =>
      numeral.script === 'chinese' && longestFrom(text, from, lexicon.setPhrases).length >= to - from,
  },
  { why: 'per', is: ({ from }, text) => text[from - 1] === '每' },
];

/** Why the number is no quantity, or null where it is one. */
export const whyNotQuantity = (token: NumberToken, text: string, lexicon: MentionLexicon): string | null =>
  classes.find(({ is }) => is(token, text, lexicon))?.why ?? null;
