import type { QuantityLexicon } from '../core/quantities/lexicon';
import { readMentionLexicon } from './mentionLexicon';

/**
 * The tables for quantities.
 * @throws Error naming the table and line where one is malformed.
 */
export const readQuantityLexicon = (): QuantityLexicon => ({ mentions: readMentionLexicon() });
