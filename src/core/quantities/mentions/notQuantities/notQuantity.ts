import type { MentionLexicon } from '../lexicon';
import type { Measured } from '../measured';

/** One class of numbers that count or measure nothing. */
export interface NotQuantity {
  readonly why: string;
  readonly is: (measured: Measured, text: string, lexicon: MentionLexicon) => boolean;
}
