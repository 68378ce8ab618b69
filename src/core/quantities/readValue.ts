import type { Quantity } from '../model/quantity';
import type { MentionLexicon } from './mentions/lexicon';
import { readMentions } from './readMentions';

/** What a literal number says by itself. */
export type LiteralValue = Pick<Quantity, 'min' | 'max' | 'unit' | 'comparator'>;

/**
 * The value that a piece of clean text gives, such as one that a person marked: about 12000000000 元 in `约120亿元`. Null
 * where it holds no number, or several of which none is the one.
 */
export function readValue(text: string, lexicon: MentionLexicon): LiteralValue | null {
  const [only, ...others] = readMentions(text, lexicon);
  if (only === undefined || others.length > 0) return null;
  const { min, max, unit, comparator } = only;
  return { min, max, unit, comparator };
}
