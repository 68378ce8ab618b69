import { is, type Token } from '../tokens';
import { partsOf, type Pattern } from './pattern';

/**
 * By how many points one growth exceeds another, which says nothing of a change: 税收增速 of 税收增速高于全市2个百分点, and of
 * 税收增长9%，增速高于全市2个百分点; what was named before of 高于全市2个百分点.
 */
export const compared: Pattern = ({ slot: { mention, head }, head: { name }, previous }) => {
  if (!/^个(?:百分)?点$/.test(mention.unit) || !compares(head)) return null;
  const own = partsOf(name);
  if (name.length > 1) return { rule: 'subject', parts: own, measure: 'level' };
  const named = previous?.parts ?? [];
  if (name.length === 1 && (named.length === 0 || !is(name[0], 'rate'))) return null;
  return { rule: 'inherited', parts: [...named, ...own], measure: 'level' };
};

/** Whether what stands before a value compares with something, up to the value: 快于全市, 比全市快; but not 比上年快. */
export const compares = (head: readonly Token[]): boolean =>
  head.some(
    ({ lexeme }, at) =>
      (lexeme?.classes.get('comparing') === 'end' && lexeme.word.length > 1) ||
      (lexeme?.classes.has('comparing') === true && is(head[at + 1], 'scope') && is(head.at(-1), 'degree')),
  );
