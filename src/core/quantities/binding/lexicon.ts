import type { WordList } from '../../text/lexicon';
/** How a word can stand to a quantity in its clause; `seeds/lexicon/bindingWords.tsv` says what each class means. */
export const wordClasses = [
  'change',
  'reach',
  'act',
  'work',
  'status',
  'modal',
  'causative',
  'preposition',
  'stop',
  'lead',
  'time',
  'scope',
  'generic',
  'aggregate',
  'dependent',
  'facet',
  'sibling',
  'average',
  'rate',
  'tail',
  'enumerator',
  'glossary',
  'describing',
  'capacity',
  'project',
  'progress',
  'share',
  'comparing',
  'honour',
  'outcome',
  'degree',
  'origin',
  'title',
  'matter',
  'grant',
  'outlook',
  'reported',
  'joiner',
  'attribution',
  'collective',
  'agent',
  'grade',
  'plain',
] as const;
export type WordClass = (typeof wordClasses)[number];

/** A word with its classes, each with its value (a measure, a strength), or the empty string. */
export interface Lexeme {
  readonly word: string;
  readonly classes: ReadonlyMap<WordClass, string>;
}

/** A word that tells a report from a commitment; its weight is log odds, positive for a commitment. */
export interface StanceCue {
  readonly word: string;
  readonly weight: number;
}

/** A word for a time: 去年, 今年, 目前. */
export interface PeriodWord {
  readonly word: string;
  /** How many years it lies from the year a text plans for: below 0 it is past. */
  readonly offset: number;
  /** The year it names, counted from the one the text was written in; null where it names none (目前). */
  readonly year: number | null;
}

/** A word by which a commitment without a number is known: 全覆盖. */
export interface GoalCue {
  readonly word: string;
  readonly rule: string;
  readonly asks: GoalCondition | null;
}

/** What a cue asks for: a word such as 力争 or 推动 before it, 完成 before it, or that it opens its clause. */
export const goalConditions = ['modal', 'completion', 'opening'] as const;
export type GoalCondition = (typeof goalConditions)[number];

/** What the end of a name can tell of it; `seeds/lexicon/nameEndings.tsv` says what each kind means. */
export const nameKinds = ['sum', 'whole', 'part', 'rate', 'time'] as const;
export type NameKind = (typeof nameKinds)[number];

/** Entries by the number of their first two characters (or their only one), the longest first. */
export type OpeningTable<Entry> = ReadonlyMap<number, readonly Entry[]>;

/** The one or two characters at an offset as one number of 32 bits: cheaper to look up than a piece of text. */
export const openingOf = (text: string, at: number, length: 1 | 2): number =>
  length === 1 || at + 1 >= text.length
    ? text.charCodeAt(at)
    : (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** What `seeds/lexicon` knows about how quantities are bound to what they measure. */
export interface BindingLexicon {
  /** The lexemes by their first two characters (or their only one), the longest first. */
  readonly lexemes: OpeningTable<Lexeme>;
  /** Units that describe rather than count: 大, 批. */
  readonly describingUnits: ReadonlySet<string>;
  /** Titles under which numbers only explain: 名词解释. */
  readonly glossaryTitles: ReadonlySet<string>;
  /** The plain words of two characters. */
  readonly words: WordList;
  /** For each kind the names that are of it by how they end. */
  readonly names: Readonly<Record<NameKind, RegExp>>;
  /** The stance cues by their first two characters (or their only one), the longest first. */
  readonly stance: OpeningTable<StanceCue>;
  /** The words for times by their first two characters, the longest first. */
  readonly periods: OpeningTable<PeriodWord>;
  /** The cues of goals without a number by their first two characters, the longest first. */
  readonly goals: OpeningTable<GoalCue>;
}
