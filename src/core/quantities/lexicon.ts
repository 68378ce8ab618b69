/** What `seeds/lexicon` knows about quantities. */
export interface QuantityLexicon {
  readonly units: ReadonlyMap<string, Unit>;
}

/** A measure word or unit as the text writes it. */
export interface Unit {
  readonly name: string;
  readonly dimension: string;
}
