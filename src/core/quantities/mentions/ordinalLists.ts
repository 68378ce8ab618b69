import type { MentionLexicon } from './lexicon';
import type { Measured } from './measured';
import { whyNotQuantity } from './notQuantities/whyNotQuantity';

const separator = /^[、和至—-]$/;
const contagious = new Set(['opener', 'rank']);

/**
 * Leaves out the numbers that are no quantities. A place in an order goes for its whole list: the 2 and 3 of
 * 第1、2、3位, and the 四次 of 四次、五次全会, whose 全会 stands once at the end.
 */
export function dropNotQuantities(
  text: string,
  all: readonly Measured[],
  lexicon: MentionLexicon,
): Measured[] {
  const why = all.map((measured) => whyNotQuantity(measured, text, lexicon));
  all.forEach((measured, index) => {
    const left = all[index - 1];
    if (left && contagious.has(why[index - 1] ?? '') && isList(text, left, measured))
      why[index] ??= why[index - 1] ?? null;
  });
  for (let index = all.length - 2; index >= 0; index--) {
    const [measured, right] = all.slice(index, index + 2);
    if (
      measured?.unit &&
      right &&
      isList(text, measured, right) &&
      (why[index + 1] === 'ordinal' || namesOrder(text, right, measured.unit))
    )
      why[index] = 'ordinal';
  }
  return all.filter((_, index) => why[index] === null);
}

const isList = (text: string, left: Measured, right: Measured): boolean =>
  right.from - left.to === 1 && separator.test(text.slice(left.to, right.from));

/** Whether the right number has no unit of its own because a longer word swallowed it: 五次全会 beside 四次. */
const namesOrder = (text: string, right: Measured, unit: string): boolean =>
  right.unit === null && text.startsWith(unit, right.to);
