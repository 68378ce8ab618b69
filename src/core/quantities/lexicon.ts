import type { MentionLexicon } from './mentions/lexicon';

/** What `seeds/lexicon` knows about quantities. */
export interface QuantityLexicon {
  /** Units, comparators and what is no quantity: for finding literal numbers. */
  readonly mentions: MentionLexicon;
}
