import type { StructureLexicon } from './lexicon';

const quoted = /[“《（][^”》）]*[”》）]/g;
const quantity = /\d[\d.,]*(?:%|‰|(?!周年)\p{Script=Han})/gu;

/** Whether a sentence gives a figure, such as `增加1.3亿元`. Years, anniversaries and numbers inside quotation marks are none. */
export const statesQuantity = (text: string): boolean => quantitiesIn(text) > 0;

/** How many figures a sentence gives: see {@link statesQuantity}. */
export const quantitiesIn = (text: string): number =>
  (text.replace(quoted, '').match(quantity) ?? []).filter(
    (figure) => !figure.endsWith('年') || figure.length !== 5,
  ).length;

const lastQuantity =
  /(?<![第\d.])\d[\d.,]*(?:%|‰|[万亿]?(?!年|周年|月|日|号|届|期)(?:\p{Script=Han}{1,2}|平方公?[里米]|立方米|个百分点))(?:以上|左右|以内)?$/u;

/** Whether a text ends with a figure, as an item of a list of tasks does and a title hardly: `新增公共停车泊位7000个`. */
export const endsInQuantity = (text: string): boolean => lastQuantity.test(text.replace(lastRemark, ''));
const lastRemark = /（[^（）]*）$/;

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

/** Whether a text begins with a time a report or its part is for: `2024年…`, `今后五年…`, `“十五五”…`. */
export const startsWithPeriod = (text: string, { periods }: StructureLexicon): boolean =>
  /^20\d\d年/.test(text) || startsWithAny(text.replace(/^[“"]/, ''), periods);

/** Whether a sentence states or tells something, as a title never does: `科学的本质是创新`, `近年来，…`. */
export function isStatement(text: string, lexicon: StructureLexicon): boolean {
  if (startsWithAny(text, lexicon.narration)) return true;
  const plain = lexicon.exceptions.reduce((rest, word) => rest.replaceAll(word, ''), text);
  return lexicon.statements.some((word) => plain.includes(word));
}
