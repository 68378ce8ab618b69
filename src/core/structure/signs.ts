import type { StructureLexicon } from './lexicon';

const quoted = /[“《（][^”》）]*[”》）]/g;
const quantity = /\d[\d.,]*(?:%|‰|[\p{Script=Han}])/gu;

/** Whether a sentence gives a figure, such as `增加1.3亿元`. Years, and numbers inside quotation marks, are none. */
export const statesQuantity = (text: string): boolean =>
  (text.replace(quoted, '').match(quantity) ?? []).some(
    (figure) => !figure.endsWith('年') || figure.length !== 5,
  );

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
];

/** Whether every quotation mark and bracket of a text has its fellow. */
export const hasBalancedQuotes = (text: string): boolean =>
  !/[“”‘’《》（）]/.test(text) ||
  pairs.every(([open, close]) => text.split(open).length === text.split(close).length);

/** Whether a text begins with one of the words. */
export const startsWithAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.startsWith(word));

/** Whether a text ends with one of the words. */
export const endsWithAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.endsWith(word));

/** Whether a sentence states or tells something, as a title never does: `科学的本质是创新`, `近年来，…`. */
export function isStatement(text: string, lexicon: StructureLexicon): boolean {
  if (startsWithAny(text, lexicon.narration)) return true;
  const plain = lexicon.exceptions.reduce((rest, word) => rest.replaceAll(word, ''), text);
  return lexicon.statements.some((word) => plain.includes(word));
}
