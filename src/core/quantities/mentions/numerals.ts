import type { CleanSpan } from '../../model/span';
import { chineseValues, isChineseNumeral, isMagnitude, magnitudes } from './chineseNumerals';

/** A number word as it stands, without its unit: `1.2万`, `二十三点五`, `6万余`. */
export interface Numeral extends CleanSpan {
  readonly script: 'arabic' | 'chinese';
  /** The number without the magnitudes and the 余 after it: `1.2`, `二十三点五`. */
  readonly literal: string;
  readonly value: number;
  /** Above the value only where two digits stand for a range: 4 to 5 in 四五个. */
  readonly high: number;
  /** The power of ten that magnitude words at its end add: 4 for 万. */
  readonly exponent: number;
  /** Whether 余 or 多 stands between the number and its magnitude or unit. */
  readonly more: boolean;
  /** Whether it is only magnitudes, like 千 in 千余人. */
  readonly bare: boolean;
}

/** Where a run of characters ends that is too long to be a number. */
export interface Overlong {
  readonly skipTo: number;
}

/** Whether a unit begins at an offset, so that 千 of 5千瓦 is left to it. */
export type StartsUnit = (at: number) => boolean;

/** No number of a report is longer; a longer run of digits is skipped as a whole, so that reading stays linear. */
const longestRun = 24;

export const isDigit = (char: string | undefined): boolean =>
  char !== undefined && char >= '0' && char <= '9';

/** Whether a numeral may start with the character. */
export const startsNumeral = (char: string | undefined): boolean => isDigit(char) || isChineseNumeral(char);

/** Reads the numeral that starts at `at`, where {@link startsNumeral} holds. */
export const readNumeral = (text: string, at: number, startsUnit: StartsUnit): Numeral | Overlong =>
  isDigit(text[at]) ? readArabic(text, at, startsUnit) : readChinese(text, at, startsUnit);

/** `1,234.5`, `1.2万`, `30余万`, `3亿5千万`, `17亿5000万2000`. */
function readArabic(text: string, from: number, startsUnit: StartsUnit): Numeral | Overlong {
  const { to, literal } = readDecimal(text, from);
  if (to - from > longestRun) return { skipTo: to };
  let last = readMagnitudes(text, to, startsUnit);
  let sum = Number(`${literal}e${last.exponent}`);
  while (last.exponent >= 4 && !last.more) {
    const lower = readLower(text, last.to, last.exponent, startsUnit);
    if (lower === null) break;
    sum += lower.value;
    last = lower;
  }
  const { to: end, exponent, more } = last;
  return { from, to: end, script: 'arabic', literal, value: sum, high: sum, exponent, more, bare: false };
}

/** The lower part of a number that goes on after its magnitude: 5千万 of 3亿5千万, before a unit also 2000 of 5万2000元. */
function readLower(text: string, from: number, below: number, startsUnit: StartsUnit) {
  if (!isDigit(text[from])) return null;
  const { to, literal } = readDecimal(text, from);
  const { to: end, exponent, more } = readMagnitudes(text, to, startsUnit);
  const isComplete = exponent > 0 || (below === 4 && to - from >= 3 && startsUnit(end));
  if (to - from > longestRun || exponent >= below || !isComplete) return null;
  return { to: end, exponent, more, value: Number(`${literal}e${exponent}`) };
}

/** What may part the thousands of a number: 12,500, and in Hong Kong 12 500. */
const thousandsMarks = ', \u00a0\u2009\u202f';

/** Digits with their thousands marks and decimals. */
function readDecimal(text: string, from: number): { readonly to: number; readonly literal: string } {
  let to = endOfDigits(text, from);
  const mark = text.charAt(to);
  const parted = to - from <= 3 && mark !== '' && thousandsMarks.includes(mark);
  if (parted) while (text[to] === mark && endOfDigits(text, to + 1) === to + 4) to += 4;
  if (text[to] === '.' && isDigit(text[to + 1])) to = endOfDigits(text, to + 1);
  return { to, literal: parted ? text.slice(from, to).replaceAll(mark, '') : text.slice(from, to) };
}

function endOfDigits(text: string, from: number): number {
  let to = from;
  while (isDigit(text[to])) to++;
  return to;
}

/** The magnitude words after a number, with a 余 or 多 among them: 万, 余万, 万余, 多. */
function readMagnitudes(text: string, from: number, startsUnit: StartsUnit) {
  const first = runOfMagnitudes(text, from, startsUnit);
  const word = text[first.to];
  const more =
    (word === '余' || word === '多') && (startsUnit(first.to + 1) || isMagnitude(text[first.to + 1]));
  if (!more) return { to: first.to, exponent: first.exponent, more };
  const second = runOfMagnitudes(text, first.to + 1, startsUnit);
  return { to: second.to, exponent: first.exponent + second.exponent, more };
}

function runOfMagnitudes(text: string, from: number, startsUnit: StartsUnit) {
  let to = from;
  let exponent = 0;
  for (; to - from < longestRun && isMagnitude(text[to]) && !startsUnit(to); to++)
    exponent += magnitudes.get(text[to] ?? '') ?? 0;
  return { to, exponent };
}

/** `二十三点五`, `一七.六`, `三百二十万`, `十余`, `四五`. */
function readChinese(text: string, from: number, startsUnit: StartsUnit): Numeral | Overlong {
  const end = endOfChinese(text, from, startsUnit);
  if (end - from > longestRun) return { skipTo: end };
  const literal = text.slice(from, end);
  const [low, high] = chineseValues(literal);
  const { to, exponent, more } = readMagnitudes(text, end, startsUnit);
  return {
    from,
    to,
    literal,
    exponent,
    more,
    value: Number(`${low}e${exponent}`),
    high: Number(`${high}e${exponent}`),
    script: 'chinese',
    bare: isMagnitude(text[from]) && text[from] !== '十',
  };
}

function endOfChinese(text: string, from: number, startsUnit: StartsUnit): number {
  let end = from;
  while (isChineseNumeral(text[end]) && !(end > from && isMagnitude(text[end]) && startsUnit(end))) end++;
  const decimals = text[end] === '点' || text[end] === '.' ? endOfChineseDigits(text, end + 1) : end;
  return decimals > end + 1 ? decimals : end;
}

function endOfChineseDigits(text: string, from: number): number {
  let to = from;
  while (isChineseNumeral(text[to]) && !isMagnitude(text[to])) to++;
  return to;
}
