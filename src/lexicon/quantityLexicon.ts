import type { QuantityLexicon } from '../core/quantities/lexicon';
import { readBindingLexicon } from './bindingLexicon';
import { readMentionLexicon } from './mentionLexicon';

/**
 * The tables for quantities.
 * @throws Error naming the table and line where one is malformed.
 */
export const readQuantityLexicon = (): QuantityLexicon => ({
  mentions: readMentionLexicon(),
  binding: readBindingLexicon(),
});
