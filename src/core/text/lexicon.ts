/** What `seeds/lexicon` knows about plain Chinese. */
export interface TextLexicon {
  /** The common words of two characters: for each first character, every character that may follow it. */
  readonly followers: ReadonlyMap<string, string>;
  /** How common a character is, as the power of two of its count in a large corpus: 的 22, 镇 14, 劊 none. */
  readonly commonness: ReadonlyMap<string, number>;
}

/** For reading a scrap of text, where no word has to be known. */
export const noTextLexicon: TextLexicon = { followers: new Map(), commonness: new Map() };

/** Whether two characters are a common word: 产业, 场景. */
export const isWord = ({ followers }: TextLexicon, first: string, second: string): boolean =>
  second !== '' && (followers.get(first)?.includes(second) ?? false);
