/** The longest entry of a lexicon table is no longer than this; longer slices are never looked up. */
const longest = 12;

/** A table to look words up in. */
interface Table {
  readonly has: (word: string) => boolean;
}

/** The longest word of the table that starts at `at`, or the empty string. */
export function longestFrom(text: string, at: number, table: Table): string {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    if (table.has(word)) return word;
  }
  return '';
}

/** The longest word of the table that ends at `at`, or the empty string. */
export function longestUpTo(text: string, at: number, table: Table): string {
  for (let length = Math.min(longest, at); length > 0; length--) {
    const word = text.slice(at - length, at);
    if (table.has(word)) return word;
  }
  return '';
}
