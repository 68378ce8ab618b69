/** What `seeds/lexicon` knows about names. */
export interface EntityLexicon {
  readonly surnames: ReadonlySet<string>;
}
