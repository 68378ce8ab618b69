const digits = new Map(Array.from('〇一二三四五六七八九', (char, value) => [char, value]))
  .set('零', 0)
  .set('○', 0)
  .set('两', 2);

/** The powers of ten of the magnitude words. */
export const magnitudes = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['亿', 8],
]);

export const isMagnitude = (char: string | undefined): boolean => char !== undefined && magnitudes.has(char);
export const isChineseNumeral = (char: string | undefined): boolean =>
  char !== undefined && (digits.has(char) || magnitudes.has(char));

/**
 * The least and the greatest value of a number in Chinese numerals: 二十三点五 → 23.5 twice, 二〇三五 → 2035 twice,
 * and two digits side by side as the range they stand for: 四五 → 4 and 5, 二三十 → 20 and 30, 十七八 → 17 and 18.
 */
export function chineseValues(word: string): readonly [low: number, high: number] {
  const single = digits.get(word);
  if (single !== undefined) return [single, single];
  const [whole = '', decimals] = word.split(/[点.]/);
  if (decimals !== undefined) {
    const value = Number(`${wholeValue(whole)}.${digitString(decimals)}`);
    return [value, value];
  }
  const pair = pairAt(whole);
  if (pair < 0) return [wholeValue(whole), wholeValue(whole)];
  return [
    wholeValue(whole.slice(0, pair + 1) + whole.slice(pair + 2)),
    wholeValue(whole.slice(0, pair) + whole.slice(pair + 1)),
  ];
}

/** Where exactly two rising digits stand side by side; -1 where none do or the digits spell out a number (二〇三五). */
function pairAt(word: string): number {
  const pairs = Array.from(word, (char, at) => ({
    at,
    low: digits.get(char),
    high: digits.get(word[at + 1] ?? ''),
  })).filter(({ low, high }) => low !== undefined && high !== undefined);
  const [pair] = pairs;
  return pair && pairs.length === 1 && (pair.low ?? 0) > 0 && (pair.low ?? 0) < (pair.high ?? 0)
    ? pair.at
    : -1;
}

const digitString = (word: string): string => Array.from(word, (char) => digits.get(char) ?? 0).join('');

/** 三百二十 → 320, 二〇三五 → 2035, 六九〇〇万 → 69000000, 一亿二千万 → 120000000, 一百亿亿 → 10^18. */
function wholeValue(word: string): number {
  if (!Array.from(word).some(isMagnitude)) return Number(digitString(word));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of word) {
    const exponent = magnitudes.get(char);
    if (exponent === undefined) {
      digit = (digit ?? 0) * 10 + (digits.get(char) ?? 0);
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
