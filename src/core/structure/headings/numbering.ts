import { signNumbers } from '../line';
import type { HeadingStyle } from './headingMark';

const numerals = '〇一二三四五六七八九十百';
/** The same as banks and Taiwan's reports write them. */
const formalNumerals = '零壹贰叁肆伍陆柒捌玖拾';
/** What scans have for 一. */
const scanned = '[—－ー]';

/** `第三章`, and what stands between it and the title. */
const ordinalWord = (word: string): RegExp =>
  new RegExp(`第([${numerals}]{1,4}|\\d{1,3})${word}[\\s、：]*`, 'y');

/** The forms of numbering, each at the head of a title. The first group is the number. */
const numberings: readonly { readonly style: HeadingStyle; readonly pattern: RegExp }[] = [
  { style: 'part', pattern: ordinalWord('(?:部分|[篇编])') },
  { style: 'chapter', pattern: ordinalWord('章') },
  { style: 'section', pattern: ordinalWord('节') },
  { style: 'part', pattern: new RegExp(`([${formalNumerals}]{1,3})、\\s*`, 'y') },
  {
    style: 'ordinal',
    pattern: new RegExp(`([${numerals}]{1,3}|${scanned}(?=、))(?:[、．.]\\s*|\\s+(?=\\p{Script=Han}))`, 'uy'),
  },
  { style: 'bracketed', pattern: new RegExp(`（([${numerals}]{1,3}|${scanned})）[、.]?\\s*`, 'y') },
  { style: 'box', pattern: /专栏\s*(\d{1,2})[：\s]*/y },
  { style: 'arabic', pattern: /(\d{1,2}|[lI])(?:[、．]|\.(?!\d)|\.(?=20\d\d年))\s*/y },
  {
    style: 'bracketed-arabic',
    pattern: new RegExp(`（?(\\d{1,2}|[${signNumbers}])(?:）|(?<=[${signNumbers}]))\\s*`, 'y'),
  },
  { style: 'enumerated', pattern: new RegExp(`第?([${numerals}]{1,3})(?:是|要|，)`, 'y') },
];

/** A number at the head of a title, where it ends, and how much it counts. */
export interface TitleNumber {
  readonly style: HeadingStyle;
  readonly end: number;
  readonly value: number;
}

/** The number that stands at `at` of a text: `（三）` in `（三）做强园区`; null where there is none. */
export function numberAt(text: string, at: number): TitleNumber | null {
  for (const { style, pattern } of numberings) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { style, end: at + match[0].length, value: toNumber(match[1] ?? '') };
  }
  return null;
}

/** How much a number of a title counts: 12 for `12`, `十二` and `⑫`, 1 for the letter or dash a scan has for it; a sign that is no numeral counts 0. */
export function toNumber(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  if (/^[lI—－ー]$/.test(numeral)) return 1;
  if (/^[①-⑳]$/.test(numeral)) return numeral.charCodeAt(0) - 0x245f;
  if (/^[⑴-⒇]$/.test(numeral)) return numeral.charCodeAt(0) - 0x2473;
  const plain = numeral.replace(/./g, (char) => numerals[formalNumerals.indexOf(char)] ?? char);
  const [tens, ones] = plain.includes('十') ? plain.split('十') : ['', plain];
  const digit = (char: string | undefined): number =>
    Math.max(0, numerals.indexOf(char === '' ? '〇' : (char ?? '〇')));
  return (plain.includes('十') ? (tens === '' ? 1 : digit(tens)) * 10 : 0) + digit(ones);
}
