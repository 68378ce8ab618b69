/** Words with what is known of each, to be looked up at a place in a text without knowing where they end. */
export interface WordTable<Value> {
  readonly get: (word: string) => Value | undefined;
  /** The longest word of the table that starts at `at`, or the empty string. */
  readonly longestFrom: (text: string, at: number) => string;
  /** The longest word of the table that ends before `at`, or the empty string. */
  readonly longestUpTo: (text: string, at: number) => string;
}

/**
 * A table whose look-ups cost no more than a handful of slices: how long the words get is known for each first and
 * last character, and no word there ends the search at once.
 */
export function createWordTable<Value>(
  entries: Iterable<readonly [word: string, value: Value]>,
): WordTable<Value> {
  const words = new Map(entries);
  const fromFirst = lengthsBy(words.keys(), (word) => word.charAt(0));
  const fromLast = lengthsBy(words.keys(), (word) => word.charAt(word.length - 1));
  const longest = (lengths: readonly number[] | undefined, wordOf: (length: number) => string): string => {
    for (const length of lengths ?? []) {
      const word = wordOf(length);
      if (words.has(word)) return word;
    }
    return '';
  };
  return {
    get: (word) => words.get(word),
    longestFrom: (text, at) =>
      longest(fromFirst.get(text.charAt(at)), (length) => text.slice(at, at + length)),
    longestUpTo: (text, at) =>
      longest(fromLast.get(text.charAt(at - 1)), (length) => text.slice(Math.max(0, at - length), at)),
  };
}

/** The lengths of the words under each key, the greatest first. */
function lengthsBy(words: Iterable<string>, keyOf: (word: string) => string): Map<string, number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const word of words) {
    const key = keyOf(word);
    lengths.set(key, (lengths.get(key) ?? new Set()).add(word.length));
  }
  return new Map(Array.from(lengths, ([key, found]) => [key, Array.from(found).sort((a, b) => b - a)]));
}
