import { is, type Token } from '../tokens';
import { partsOf, type Pattern } from './pattern';

/**
 * By how many points one growth exceeds another, which says nothing of a change: 税收增速 of 税收增速高于全市2个百分点, and of
 * 税收增长9%，增速高于全市2个百分点; what was named before of 高于全市2个百分点.
 */
export const compared: Pattern = ({ slot: { mention, head }, head: { name }, previous }) => {
  if (mention.unit !== '个百分点' || !compares(head)) return null;
  const own = partsOf(name);
  if (name.length > 1) return { rule: 'subject', parts: own, measure: 'level' };
  const named = previous?.parts ?? [];
  if (name.length === 1 && (named.length === 0 || !is(name[0], 'rate'))) return null;
  return { rule: 'inherited', parts: [...named, ...own], measure: 'level' };
};

/** Whether what stands before a value compares with something, up to the value: 快于全市. */
export const compares = (head: readonly Token[]): boolean =>
  head.some(({ lexeme }) => lexeme?.classes.get('comparing') === 'end' && lexeme.word.length > 1);
