import type { CleanSpan } from '../../model/span';
import { textOf, type Token } from './tokens';

/**
 * What a word that needs an owner belongs to, given the name said before it; null where that name is no owner of it.
 * 总投资 after 重点项目 belongs to all of it; 产量 after 粮食播种面积, its sibling, to 粮食.
 */
export function ownerOf(text: string, before: CleanSpan, word: Token): CleanSpan | null {
  const name = textOf(text, before);
  const classes = word.lexeme?.classes;
  if (endingOf(name, classes?.get('facet')) !== null) return before;
  const sibling = endingOf(name, classes?.get('sibling'));
  return sibling === null ? null : { from: before.from, to: before.to - sibling.length };
}

/** The one of `endings`, the longest first, with which a longer name ends. */
const endingOf = (name: string, endings: string | undefined): string | null =>
  endings?.split('|').find((ending) => name.endsWith(ending) && name.length > ending.length) ?? null;
