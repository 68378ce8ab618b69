const leads = range(0x81, 0xfe);
const trails = [...range(0x40, 0x7e), ...range(0x80, 0xfe)];

/** Characters by their GBK code (lead byte × 256 + trail byte), read once from the platform's own decoder. */
const characters = new Map<number, string>();
/** GBK codes by UTF-16 code unit; 0 where GBK has none. */
const codes = new Uint16Array(0x10000);

const decoder = new TextDecoder('gbk');
for (const lead of leads) {
  const row = decoder.decode(Uint8Array.from(trails.flatMap((trail) => [lead, trail, 0x0a]))).split('\n');
  trails.forEach((trail, at) => {
    const char = row[at] ?? '';
    if (char.length !== 1 || /[\ufffd\ue000-\uf8ff]/.test(char)) return;
    characters.set(lead * 256 + trail, char);
    codes[char.charCodeAt(0)] = lead * 256 + trail;
  });
}

/** The same as {@link toGbk} for a UTF-16 code unit. */
export const toGbkUnit = (unit: number): number => codes[unit] ?? 0;

/** The two bytes GBK writes a character with, as one number (汉 → 0xBABA); 0 for ASCII and what GBK has not. */
export const toGbk = (char: string): number => codes[char.charCodeAt(0)] ?? 0;

/** The character two GBK bytes stand for; empty where they stand for none. */
export const fromGbk = (lead: number, trail: number): string => characters.get(lead * 256 + trail) ?? '';

/** Whether two bytes stand in a user-defined area of GBK, whose characters a page's conversion drops. */
export const isUserDefined = (lead: number, trail: number): boolean =>
  trail >= 0xa1
    ? (lead >= 0xaa && lead <= 0xaf) || (lead >= 0xf8 && lead <= 0xfe)
    : lead >= 0xa1 && lead <= 0xa7 && trail >= 0x40 && trail !== 0x7f;

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
