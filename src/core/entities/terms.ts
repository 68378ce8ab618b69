import type { TermMatches } from './termTable';

/** What a term of the lexicon may be, each a bit of its value. */
export const termKinds = [
  'surname',
  'title',
  'byline',
  'speech',
  'region',
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
  'organization',
  'issuing',
  'person',
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

/*
 * A term's value packs in one number the logarithm of its frequency, its word class and a bit for each kind.
 */
const frequencyBits = 5;
const classBits = 4;

/** The value of a common word: its class and the binary logarithm of its frequency (0 to 31). */
export const wordValue = (wordClass: WordClass, frequency: number): number =>
  Math.min(frequency, 31) | (wordClasses.indexOf(wordClass) << frequencyBits);

/** The bit of a kind in a term's value. */
export const kindBit = (kind: TermKind): number => 1 << (frequencyBits + classBits + termKinds.indexOf(kind));

/** The bits of several kinds together, to ask with one test. */
export const kindBits = (...kinds: readonly TermKind[]): number =>
  kinds.reduce((bits, kind) => bits | kindBit(kind), 0);

const knownPlace = kindBits('division', 'shortDivision', 'shortCounty', 'region', 'water');

/** Whether a term is a place above the towns. */
export const isKnownPlace = (value: number): boolean => (value & knownPlace) !== 0;

export const frequencyOf = (value: number): number => value & 31;
export const classOf = (value: number): WordClass => wordClasses[(value >>> frequencyBits) & 15] ?? 'x';

/** The kinds of a term, a bit each. */
export const kindsOf = (value: number): number => value >>> (frequencyBits + classBits);

/** Where the terms of any of these kinds end that stand from an offset on, each right behind the other; the offset itself where none does. */
export function endOfTerms(matches: TermMatches, from: number, kinds: number): number {
  let to = from;
  for (let length = longestTerm(matches, to, kinds); length > 0; length = longestTerm(matches, to, kinds))
    to += length;
  return to;
}

/** The length of the longest term of any of these kinds that starts here; 0 where none does. */
export function longestTerm({ first, lengths, values }: TermMatches, at: number, kinds: number): number {
  for (let match = (first[at + 1] ?? 0) - 1; match >= (first[at] ?? 0); match--)
    if (((values[match] ?? 0) & kinds) !== 0) return lengths[match] ?? 0;
  return 0;
}
