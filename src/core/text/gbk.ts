import { lazily } from '../model/lazily';

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
      if (unit === 0 || unit === 0xfffd) return;
      const code = lead * 256 + (trails[at] ?? 0);
      codes[unit] = code;
      if (!isPrivate(unit)) units[code] = unit;
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

/** The two bytes GBK writes a code unit with, as one number (汉 → 0xBABA); 0 for ASCII and what GBK has not. A user's own character has some. */
export const toGbk = (unit: number): number => table().codes[unit] ?? 0;

/** The code unit two GBK bytes stand for; 0 where they stand for none, or for a user's own character. */
export const fromGbk = (lead: number, trail: number): number => table().units[lead * 256 + trail] ?? 0;

export const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The areas of GBK for users' own characters, which a page's conversion drops; of their second bytes those that may be first ones. */
export const userDefined: readonly {
  readonly leads: readonly number[];
  readonly trails: readonly number[];
}[] = [
  { leads: range(0xa1, 0xa7), trails: range(0x81, 0xa0) },
  { leads: [...range(0xaa, 0xaf), ...range(0xf8, 0xfe)], trails: range(0xa1, 0xfe) },
];
