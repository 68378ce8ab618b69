/** What `seeds/lexicon` knows about plain Chinese. */
export interface TextLexicon {
  /** Common words of two characters. */
  readonly words: ReadonlySet<string>;
}

/** For reading a scrap of text, where no word has to be known. */
export const noTextLexicon: TextLexicon = { words: new Set() };
