import { type Strength, strengths } from '../../model/quantity';
import type { QuantityMention } from '../mention';
import { is, type Token } from './tokens';

/** The strength a word of commitment gives to what follows it: 力争 striving, 确保 binding; null for any other word. */
export function strengthOfWord(token: Token): Strength | null {
  if (!is(token, 'modal')) return null;
  const value = token.lexeme?.classes.get('modal');
  return strengths.find((each) => each === value) ?? null;
}

/**
 * How firmly a target is promised: the last word of commitment before it in its sentence, else its comparator
 * (不低于 binding, 左右 expected), else committed.
 */
export function strengthOf(
  text: string,
  said: Strength | null,
  { outer, from, comparator }: QuantityMention,
): Strength {
  if (said !== null) return said;
  if (comparator === '≈') return 'expected';
  const bound = text.slice(outer.from, from);
  return /^不[少低高超]/.test(bound) || bound.startsWith('至少') ? 'binding' : 'committed';
}
