import type { Comparator } from '../../model/quantity';
import type { WordTable } from './wordTable';

/** Which numerals make a quantity with a unit: 5方 is one, 四方 is not; 两个 is one, 一个 is not; 翻一番 is one. */
export const numeralKinds = ['arabic', 'chinese', 'any'] as const;
export type NumeralKind = (typeof numeralKinds)[number];

/** A unit of measurement or a measure word as the text writes it. */
export interface Unit {
  readonly name: string;
  /** What it measures, such as `area`; units of one dimension convert into each other by their factors. */
  readonly dimension: string;
  /** How many of the dimension's base unit one of it is, as an exact fraction. */
  readonly factor: readonly [numerator: number, denominator: number];
  /** `arabic`: Arabic numerals only · `chinese`: Chinese ones too, from two up · `any`: 一 as well. */
  readonly numerals: NumeralKind;
}

/** The unit that amounts of another are also shown in, and how many of it one of the other is. */
export interface Conversion {
  readonly to: string;
  readonly factor: Unit['factor'];
}

/** A word beside a number that says how the value bounds it. */
export interface ComparatorWord {
  /** Null for a word that only looks like one (附近). */
  readonly comparator: Comparator | null;
  /** Where several words go with one number, the heaviest wins. */
  readonly weight: number;
}

/** What a word right before a number makes of it; `none` for a word that only looks as if it did (目前). */
export const openers = ['ordinal', 'rank', 'per', 'vague', 'clock', 'none'] as const;
export type Opener = (typeof openers)[number];

/** What `seeds/lexicon` knows about literal quantities, whatever they stand for. */
export interface MentionLexicon {
  readonly units: WordTable<Unit>;
  /** By the unit of the text. */
  readonly conversions: ReadonlyMap<string, Conversion>;
  /** Words after a number that make it a name, an ordinal or a date, with the reason. */
  readonly notUnits: WordTable<string>;
  /** Words before a number that make it no quantity. */
  readonly openers: WordTable<Opener>;
  /** Phrases that open with a Chinese numeral and count nothing. */
  readonly setPhrases: WordTable<true>;
  readonly before: WordTable<ComparatorWord>;
  readonly after: WordTable<ComparatorWord>;
}
