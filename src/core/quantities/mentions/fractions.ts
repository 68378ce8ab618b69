import { readNumeral, type Numeral, type StartsUnit, startsNumeral } from './numerals';
import type { NumberToken } from './tokens';

const over = '分之';
const shares = new Map([
  [100, '%'],
  [1000, '‰'],
]);

/**
 * A fraction in words or with a slash, from its denominator's numeral on: 百分之五 is 5 %, 三分之一 and 1/3 are a third
 * of no unit. Null where the numeral is none.
 */
export function readFraction(text: string, first: Numeral, startsUnit: StartsUnit): NumberToken | null {
  const slash = /^\/(\d{1,2})(?![\d/.])/.exec(text.slice(first.to, first.to + 4));
  if (slash && first.script === 'arabic')
    return readSlash(first, Number(slash[1]), first.to + slash[0].length);
  const at = first.to + over.length;
  if (!text.startsWith(over, first.to) || !startsNumeral(text[at])) return null;
  const second = readNumeral(text, at, startsUnit);
  if ('skipTo' in second || first.value === 0) return null;
  const unit = shares.get(first.value);
  const value = unit === undefined ? second.value / first.value : second.value;
  return toToken({ ...second, from: first.from, value, high: value }, unit ?? '');
}

/** Only what is written as a part of a whole: 1/3, not 24/7 or a date. */
const readSlash = (first: Numeral, denominator: number, to: number): NumberToken | null =>
  first.value > 0 && first.value < denominator && denominator <= 10
    ? toToken({ ...first, to, value: first.value / denominator, high: first.value / denominator }, '')
    : null;

const toToken = (numeral: Numeral, name: string): NumberToken => ({
  from: numeral.from,
  to: numeral.to,
  numeral: { ...numeral, bare: false },
  unit: { to: numeral.to, name, dimension: 'share', numerals: 'any' },
});
