/** The vowels that carry a tone. */
const toned = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';

/** A toned syllable, as the source of a regular expression: `qū`, `zhǎng`, `lǜ`. */
export const tonedSyllable = `[a-zü]{0,4}[${toned}][a-zü]{0,3}`;

const longest = 8;
const letter = 1;
const tone = 2;
const kinds = new Uint8Array(0x200);
for (const char of 'abcdefghijklmnopqrstuvwxyzü') kinds[char.charCodeAt(0)] = letter;
for (const char of toned) kinds[char.charCodeAt(0)] = tone;

/** Where the toned syllable ends that starts at an offset of a text; the offset itself where none does. */
export function endOfSyllable(text: string, at: number): number {
  let tones = 0;
  let end = at;
  for (; end < at + longest; end++) {
    const kind = kinds[text.charCodeAt(end)] ?? 0;
    if (kind === tone) tones++;
    else if (kind !== letter) break;
  }
  return tones === 1 ? end : at;
}
