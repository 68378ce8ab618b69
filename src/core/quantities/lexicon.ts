import type { BindingLexicon } from './binding/lexicon';
import type { MentionLexicon } from './mentions/lexicon';

/** What `seeds/lexicon` knows about quantities. */
export interface QuantityLexicon {
  /** Units, comparators and what is no quantity: for finding literal numbers. */
  readonly mentions: MentionLexicon;
  /** Verbs, adverbs and cues: for binding numbers to what they measure. */
  readonly binding: BindingLexicon;
}
