import type { QuantityLexicon } from '../core/quantities/lexicon';
import type { WordList } from '../core/text/lexicon';
import { readBindingLexicon } from './bindingLexicon';
import { readMentionLexicon } from './mentionLexicon';

/**
 * The tables for quantities, and the plain words.
 * @throws Error naming the table and line where one is malformed.
 */
export const readQuantityLexicon = (words: WordList): QuantityLexicon => ({
  mentions: readMentionLexicon(),
  binding: readBindingLexicon(words),
});
