import type { Lexicon } from './lexicon';
import type { LiteralValue } from './model/quantity';
import { readMentions } from './quantities/readMentions';
import { readText } from './text/read';

/**
 * The value that a piece of a text gives, such as one that a person marked: about 12000000000 元 in `约120亿元`. Null where
 * it holds no number, or several of which none is the one.
 */
export function readValue(text: string, lexicon: Lexicon): LiteralValue | null {
  const { clean } = readText(text, lexicon.text).reading;
  const [only, ...others] = readMentions(clean, lexicon.quantities.mentions);
  if (only === undefined || others.length > 0) return null;
  const { min, max, unit, comparator } = only;
  return { min, max, unit, comparator };
}
