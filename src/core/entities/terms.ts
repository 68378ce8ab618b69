/** What a term of the lexicon may be, each a bit of {@link TermTable}'s values. */
export const termKinds = [
  'surname',
  'title',
  'byline',
  'speech',
  'region',
  'country',
  'abbreviation',
  'water',
  'placeSuffix',
  'govBody',
  'orgSuffix',
  'facilitySuffix',
  'phase',
  'meetingSuffix',
  'documentSuffix',
  'programSuffix',
  'lead',
  'division',
  'shortDivision',
  'shortCounty',
  'town',
] as const;
export type TermKind = (typeof termKinds)[number];

/** Word classes of the common words, after jieba's tags; `x` is no common word. */
export const wordClasses = [
  'x',
  'n',
  'v',
  'vn',
  'a',
  'd',
  'p',
  'c',
  'u',
  'm',
  'q',
  't',
  'f',
  's',
  'r',
  'o',
] as const;
export type WordClass = (typeof wordClasses)[number];

const frequencyBits = 5;
const classBits = 4;

/**
 * Every known term with what it is, packed in one number: the logarithm of its frequency, its word class and a bit
 * for each kind. `lengths` holds, by a term's first code unit, a bit for each length such terms have.
 */
export interface TermTable {
  readonly values: ReadonlyMap<string, number>;
  readonly lengths: Uint32Array;
}

/** The value of a common word: its class and the binary logarithm of its frequency (0 to 31). */
export const wordValue = (wordClass: WordClass, frequency: number): number =>
  Math.min(frequency, 31) | (wordClasses.indexOf(wordClass) << frequencyBits);

/** The bit of a kind in a term's value. */
export const kindBit = (kind: TermKind): number => 1 << (frequencyBits + classBits + termKinds.indexOf(kind));

/** The bits of several kinds together, to ask with one test. */
export const kindBits = (...kinds: readonly TermKind[]): number =>
  kinds.reduce((bits, kind) => bits | kindBit(kind), 0);

export const frequencyOf = (value: number): number => value & 31;
export const classOf = (value: number): WordClass => wordClasses[(value >>> frequencyBits) & 15] ?? 'x';

/** Builds the table from terms and their values; a term given twice has the bits of both. */
export function createTermTable(terms: Iterable<readonly [string, number]>): TermTable {
  const values = new Map<string, number>();
  const lengths = new Uint32Array(0x10000);
  for (const [term, value] of terms) {
    const known = values.get(term);
    values.set(term, known === undefined ? value : known | value);
    const first = term.charCodeAt(0);
    if (known === undefined) lengths[first] = (lengths[first] ?? 0) | (1 << Math.min(term.length, 31));
  }
  return { values, lengths };
}

/** The terms that stand in a text: those that start at `i` are the entries `[first[i], first[i + 1])`. */
export interface TermMatches {
  readonly first: Uint32Array;
  readonly lengths: Uint8Array;
  readonly values: Int32Array;
}

/**
 * Every term of the table at every offset of the text, shorter terms first. Looks up only the lengths that terms
 * with this first character have, so the time is linear in the text.
 */
export function scanTerms(text: string, table: TermTable): TermMatches {
  const first = new Uint32Array(text.length + 1);
  const lengths: number[] = [];
  const values: number[] = [];
  for (let at = 0; at < text.length; at++) {
    first[at] = lengths.length;
    let mask = table.lengths[text.charCodeAt(at)] ?? 0;
    while (mask !== 0) {
      const length = 31 - Math.clz32(mask & -mask);
      mask &= mask - 1;
      if (at + length > text.length) break;
      const value = table.values.get(text.slice(at, at + length));
      if (value === undefined) continue;
      lengths.push(length);
      values.push(value);
    }
  }
  first[text.length] = lengths.length;
  return { first, lengths: Uint8Array.from(lengths), values: Int32Array.from(values) };
}

/** The length of the longest term of any of these kinds that starts here; 0 where none does. */
export function longestTerm({ first, lengths, values }: TermMatches, at: number, kinds: number): number {
  for (let match = (first[at + 1] ?? 0) - 1; match >= (first[at] ?? 0); match--)
    if (((values[match] ?? 0) & kinds) !== 0) return lengths[match] ?? 0;
  return 0;
}
