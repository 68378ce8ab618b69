import { lazily } from './lazily';

/** Everything GBK's two bytes may be, as one number: lead × 256 + trail. */
interface Table {
  /** UTF-16 code units by GBK code; 0 where GBK has none. */
  readonly units: Uint16Array;
  /** GBK codes by UTF-16 code unit; 0 where GBK has none. */
  readonly codes: Uint16Array;
}

/** Read from the platform's own decoder. Most texts never need it. */
const table = lazily((): Table => {
  const units = new Uint16Array(0x10000);
  const codes = new Uint16Array(0x10000);
  const trails = [...range(0x40, 0x7e), ...range(0x80, 0xfe)];
  for (const lead of range(0x81, 0xfe))
    decodeRow(lead, trails).forEach((unit, at) => {
      if (unit === 0 || unit === 0xfffd || isPrivate(unit)) return;
      const code = lead * 256 + (trails[at] ?? 0);
      units[code] = unit;
      codes[unit] = code;
    });
  return { units, codes };
});

/** The code unit of each pair of a lead and a trail; 0 where a pair is not one character. */
export function decodeRow(lead: number, trails: readonly number[]): number[] {
  const bytes = new Uint8Array(3 * trails.length).fill(0x0a);
  trails.forEach((trail, at) => {
    bytes[3 * at] = lead;
    bytes[3 * at + 1] = trail;
  });
  const chars = new TextDecoder('gbk').decode(bytes).split('\n');
  return trails.map((_, at) => (chars[at]?.length === 1 ? chars[at].charCodeAt(0) : 0));
}

const isPrivate = (unit: number): boolean => unit >= 0xe000 && unit <= 0xf8ff;

/** The two bytes GBK writes a code unit with, as one number (汉 → 0xBABA); 0 for ASCII and what GBK has not. */
export const toGbk = (unit: number): number => table().codes[unit] ?? 0;

/** The code unit two GBK bytes stand for; 0 where they stand for none. */
export const fromGbk = (lead: number, trail: number): number => table().units[lead * 256 + trail] ?? 0;

/** Whether two bytes stand in a user-defined area of GBK, whose characters a page's conversion drops. */
export const isUserDefined = (lead: number, trail: number): boolean =>
  trail >= 0xa1
    ? (lead >= 0xaa && lead <= 0xaf) || (lead >= 0xf8 && lead <= 0xfe)
    : lead >= 0xa1 && lead <= 0xa7 && trail >= 0x40 && trail !== 0x7f;

export const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
