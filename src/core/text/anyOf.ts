/**
 * The source of a regular expression for any of some words, and for nothing where there are none:
 * `['的', '了']` → `(?:的|了)`. Only parentheses in a word stand for themselves.
 */
export const anyOf = (words: readonly string[]): string =>
  words.length === 0 ? '(?!)' : `(?:${words.map((word) => word.replace(/[()]/g, '\\$&')).join('|')})`;
