/** What `seeds/lexicon` knows about repeats that are no duplicates. */
export interface DuplicateLexicon {
  readonly formulas: readonly Formula[];
}

/** A form of words that authors repeat on purpose. */
export interface Formula {
  readonly kind: 'opening' | 'line' | 'closing';
  /** Held against a folded line. */
  readonly pattern: RegExp;
}
