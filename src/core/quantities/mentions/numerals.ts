import type { CleanSpan } from '../../model/span';

/** A number word as it stands, without its unit: `1.2万`, `二十三点五`, `6万余`. */
export interface Numeral extends CleanSpan {
  readonly value: number;
  readonly script: 'arabic' | 'chinese';
  /** The power of ten that magnitude words at its end add: 4 for 万. */
  readonly exponent: number;
  /** Whether 余 or 多 stands between the number and what follows. */
  readonly more: boolean;
  /** Whether it is only magnitudes, like 千 in 千余人. */
  readonly bare: boolean;
}

const digits = '0123456789';
const magnitudes: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const chineseDigits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
/** No number of a report is longer; a longer run of digits is no number and is skipped as a whole. */
const longestRun = 24;

export const isDigit = (char: string | undefined): boolean =>
  char !== undefined && char !== '' && digits.includes(char);
const isMagnitude = (char: string | undefined): char is string => char !== undefined && char in magnitudes;
const isChineseNumeral = (char: string | undefined): boolean =>
  char !== undefined && (char in chineseDigits || char in magnitudes);

/** Whether a numeral may start with the character. */
export const startsNumeral = (char: string | undefined): boolean => isDigit(char) || isChineseNumeral(char);

/**
 * Reads the numeral that starts at `at`. `startsUnit` tells where a unit begins, so that 千 of 5千瓦 is left to it.
 * Returns the numeral, or where to go on when the characters there are none (a run too long to be a number).
 */
export function readNumeral(
  text: string,
  at: number,
  startsUnit: (at: number) => boolean,
): Numeral | { readonly skipTo: number } {
  return isDigit(text[at]) ? readArabic(text, at, startsUnit) : readChinese(text, at, startsUnit);
}

function readArabic(
  text: string,
  from: number,
  startsUnit: (at: number) => boolean,
): Numeral | { readonly skipTo: number } {
  const number = readDecimal(text, from);
  if (number.to - from > longestRun) return { skipTo: number.to };
  let { literal } = number;
  const tail = readMagnitudes(text, number.to, startsUnit);
  const sum = Number(`${literal}e${tail.exponent}`);
  const next = tail.exponent >= 4 && !tail.more && isDigit(text[tail.to]) ? readDecimal(text, tail.to) : null;
  const lower = next && readMagnitudes(text, next.to, startsUnit);
  if (next && lower && lower.exponent > 0 && lower.exponent < tail.exponent) {
    literal = `${next.literal}e${lower.exponent}`;
    return { ...lower, from, value: sum + Number(literal), script: 'arabic', exponent: 0, bare: false };
  }
  return { ...tail, from, value: sum, script: 'arabic', bare: false };
}

/** Digits with their thousands commas and decimals: `1,234.5`. */
function readDecimal(text: string, from: number): { readonly to: number; readonly literal: string } {
  let to = from;
  const run = (): void => {
    while (isDigit(text[to])) to++;
  };
  run();
  if (to - from <= 3) while (text[to] === ',' && isGroup(text, to + 1)) to += 4;
  if (text[to] === '.' && isDigit(text[to + 1])) {
    to++;
    run();
  }
  return { to, literal: text.slice(from, to).replaceAll(',', '') };
}

const isGroup = (text: string, at: number): boolean =>
  isDigit(text[at]) && isDigit(text[at + 1]) && isDigit(text[at + 2]) && !isDigit(text[at + 3]);

/** The magnitude words after a number, with a 余 or 多 among them: 万, 余万, 万余, 多. */
function readMagnitudes(
  text: string,
  from: number,
  startsUnit: (at: number) => boolean,
): { readonly to: number; readonly exponent: number; readonly more: boolean } {
  let to = from;
  let exponent = 0;
  let more = false;
  const run = (): void => {
    for (
      let char = text[to];
      isMagnitude(char) && !startsUnit(to) && to - from < longestRun;
      char = text[++to]
    )
      exponent += magnitudes[char] ?? 0;
  };
  run();
  if ((text[to] === '余' || text[to] === '多') && (startsUnit(to + 1) || isMagnitude(text[to + 1]))) {
    more = true;
    to++;
    run();
  }
  return { to, exponent, more };
}

function readChinese(
  text: string,
  from: number,
  startsUnit: (at: number) => boolean,
): Numeral | { readonly skipTo: number } {
  let end = from;
  while (isChineseNumeral(text[end]) && !(end > from && isMagnitude(text[end]) && startsUnit(end))) end++;
  if (end - from > longestRun) return { skipTo: end };
  const decimals = text[end] === '点' ? runOfChineseDigits(text, end + 1) : '';
  const whole = wholeValue(text.slice(from, end));
  const tail = readMagnitudes(text, decimals === '' ? end : end + 1 + decimals.length, startsUnit);
  return {
    ...tail,
    from,
    value: Number(`${decimals === '' ? whole : `${whole}.${digitString(decimals)}`}e${tail.exponent}`),
    script: 'chinese',
    bare: isMagnitude(text[from]) && text[from] !== '十',
  };
}

function runOfChineseDigits(text: string, from: number): string {
  let to = from;
  while (to - from < longestRun && (text[to] ?? '') in chineseDigits) to++;
  return text.slice(from, to);
}

const digitString = (word: string): string => Array.from(word, (char) => chineseDigits[char] ?? 0).join('');

/** 三百二十 → 320, 二〇三五 → 2035, 一百亿亿 → 10^18. */
function wholeValue(word: string): number {
  if (!Array.from(word).some(isMagnitude)) return Number(digitString(word));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of word) {
    const exponent = magnitudes[char];
    if (exponent === undefined) {
      digit = chineseDigits[char] ?? 0;
      continue;
    }
    if (exponent < 4) {
      section += (digit ?? 1) * 10 ** exponent;
    } else {
      total = closeSection(total, section + (digit ?? 0), exponent);
      section = 0;
    }
    digit = null;
  }
  return total + section + (digit ?? 0);
}

/** 亿 multiplies all before it; 万 only what stands since the last 亿, unless nothing does. */
const closeSection = (total: number, section: number, exponent: number): number =>
  exponent === 8 || section === 0
    ? (total + section || 1) * 10 ** exponent
    : total + section * 10 ** exponent;
