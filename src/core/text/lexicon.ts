/** What `seeds/lexicon` knows about plain Chinese. */
export interface TextLexicon extends WordList {
  /** How common a character is, as the power of two of its count in a large corpus: 的 22, 镇 14, 劊 none. */
  readonly commonness: ReadonlyMap<string, number>;
  /** The toned syllables of Traditional characters: 內 nèi. */
  readonly syllables: ReadonlyMap<string, readonly string[]>;
  /** How the frame of a portal's page shows, over a report and under it. */
  readonly frame: { readonly head: FrameSigns; readonly foot: FrameSigns };
  /** What tells whether a line was cut, and which one continues it. */
  readonly cutSigns: ReadonlyMap<CutSign, readonly string[]>;
}

/** What the words of `seeds/lexicon/cutSigns.tsv` tell. */
export const cutSigns = [
  'opening',
  'signature',
  'alone',
  'ending',
  'clinging',
  'exception',
  'bound',
  'numbered',
  'amount',
] as const;
export type CutSign = (typeof cutSigns)[number];

/** What tells a line of a page's frame. */
export interface FrameSigns {
  /** What stands before the colon of a metadata line: 索引号, 发布机构. */
  readonly labels: ReadonlySet<string>;
  /** What a menu's or a footer's line holds somewhere: 设为首页, 公网安备. */
  readonly texts: readonly string[];
  /** What stands on a line of its own: 收藏, 加大. */
  readonly lines: ReadonlySet<string>;
}

/** The common words of two characters. */
export interface WordList {
  /** For each first character, every character that may follow it. */
  readonly followers: ReadonlyMap<string, string>;
}

const noSigns: FrameSigns = { labels: new Set(), texts: [], lines: new Set() };

/** For reading a scrap of text, where no word has to be known. */
export const noTextLexicon: TextLexicon = {
  followers: new Map(),
  commonness: new Map(),
  syllables: new Map(),
  frame: { head: noSigns, foot: noSigns },
  cutSigns: new Map(),
};

/** Whether two characters are a common word: 产业, 场景. */
export const isWord = ({ followers }: WordList, first: string, second: string): boolean =>
  second !== '' && (followers.get(first)?.includes(second) ?? false);
