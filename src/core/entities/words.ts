import type { TermMatches } from './termTable';
import { type WordClass, classOf, frequencyOf, wordClasses } from './terms';

/** The words of a text by their code units: where the word a unit stands in starts, ends, and what it is. */
export interface Words {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Index into {@link wordClasses}. */
  readonly classes: Uint8Array;
  /** The bits of the term the word is, 0 where the lexicon does not know it. */
  readonly values: Int32Array;
}

/** The class of the word at an offset. */
export const wordClassAt = (words: Words, at: number): WordClass =>
  wordClasses[words.classes[at] ?? 0] ?? 'x';

/** Whether the word at an offset is of one of these kinds (see `kindBits`). */
export const isWordOf = ({ values }: Words, at: number, kinds: number): boolean =>
  ((values[at] ?? 0) & kinds) !== 0;

const unknownCost = 24;
const totalFrequency = 26;
const leastTermFrequency = 9;
const alphanumeric = /[0-9A-Za-z.%]/;
const isAlphanumeric = (unit: number): boolean => unit < 0x80 && alphanumeric.test(String.fromCharCode(unit));

/**
 * Cuts a text into its likeliest words: the path of least cost through the terms that stand in it, where a word's
 * cost is the negative logarithm of its frequency. A run of digits and letters is one word; what no term covers is
 * cut into characters. Linear in the text.
 */
export function cutWords(text: string, matches: TermMatches): Words {
  const next = cheapestSteps(text, matches);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  const classes = new Uint8Array(text.length);
  const values = new Int32Array(text.length);
  for (let from = 0; from < text.length;) {
    const to = next[from] ?? from + 1;
    const value = valueOf(matches, from, to - from);
    starts.fill(from, from, to);
    ends.fill(to, from, to);
    classes.fill(wordClasses.indexOf(classOf(value)), from, to);
    values.fill(value, from, to);
    from = to;
  }
  return { starts, ends, classes, values };
}

/** For each offset where the likeliest word that starts there ends. */
function cheapestSteps(text: string, matches: TermMatches): Uint32Array {
  const next = new Uint32Array(text.length + 1);
  const cost = new Float32Array(text.length + 1);
  let ranOn = false;
  for (let at = text.length - 1; at >= 0; at--) {
    const runsOn = isAlphanumeric(text.charCodeAt(at));
    const run = runsOn && ranOn;
    ranOn = runsOn;
    next[at] = run ? read(next, at + 1) : at + 1;
    cost[at] = read(cost, at + 1) + (run ? 0 : unknownCost);
    for (let match = read(matches.first, at); match < read(matches.first, at + 1); match++) {
      const to = at + read(matches.lengths, match);
      const through = read(cost, to) + costOf(read(matches.values, match));
      if (through > read(cost, at)) continue;
      cost[at] = through;
      next[at] = to;
    }
  }
  return next;
}

const read = (array: ArrayLike<number>, at: number): number => array[at] ?? 0;

const costOf = (value: number): number => totalFrequency - Math.max(frequencyOf(value), leastTermFrequency);

function valueOf(matches: TermMatches, at: number, length: number): number {
  for (let match = matches.first[at] ?? 0; match < (matches.first[at + 1] ?? 0); match++)
    if (matches.lengths[match] === length) return matches.values[match] ?? 0;
  return 0;
}
