import type { Comparator } from '../../model/quantity';

/** A unit of measurement or a measure word as the text writes it. */
export interface Unit {
  readonly name: string;
  /** What it measures, such as `area`; units of one dimension convert into each other by their factors. */
  readonly dimension: string;
  /** How many of the dimension's base unit one of it is, as an exact fraction. */
  readonly factor: readonly [numerator: number, denominator: number];
  /** Whether a Chinese numeral before it makes a quantity too: 三个 does, 三方 does not. */
  readonly chinese: boolean;
}

/** A word beside a number that says how the value bounds it. */
export interface ComparatorWord {
  /** Null for a word that only looks like one (附近). */
  readonly comparator: Comparator | null;
  /** Where several words go with one number, the heaviest wins. */
  readonly weight: number;
}

/** What `seeds/lexicon` knows about literal quantities, whatever they stand for. */
export interface MentionLexicon {
  readonly units: ReadonlyMap<string, Unit>;
  /** Words after a number that make it a name, an ordinal or a date. */
  readonly notUnits: ReadonlySet<string>;
  /** Phrases that open with a Chinese numeral and count nothing. */
  readonly setPhrases: ReadonlySet<string>;
  readonly before: ReadonlyMap<string, ComparatorWord>;
  readonly after: ReadonlyMap<string, ComparatorWord>;
}
