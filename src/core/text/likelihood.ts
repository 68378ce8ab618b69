import { isWord, type TextLexicon } from './lexicon';
import { simplifiedForm } from './simplified';

/** How much like Chinese, and like one document, a text reads: the higher the better, about 3 to 8 a character. */
export interface Likelihood {
  /** Of one character after another (empty at the start of a text). */
  readonly of: (before: string, char: string) => number;
}

const buckets = 1 << 20;

/** The likelihood of text in a document, from common words and from the pairs of characters the document has. */
export function createLikelihood(document: string, lexicon: TextLexicon): Likelihood {
  const pairs = new Uint8Array(buckets);
  for (let at = 1; at < document.length; at++) {
    const bucket = pairBucket(document.charCodeAt(at - 1), document.charCodeAt(at));
    pairs[bucket] = Math.min(255, (pairs[bucket] ?? 0) + 1);
  }
  const seen = (before: string, char: string): number =>
    before === '' ? 0 : (pairs[pairBucket(before.charCodeAt(0), char.charCodeAt(0))] ?? 0);
  return {
    of: (before, char) => {
      const word = isWord(lexicon, simplifiedForm(before), simplifiedForm(char));
      return commonness(char, lexicon) + (word ? 3 : 0) + Math.min(4, Math.log2(1 + seen(before, char)));
    },
  };
}

const pairBucket = (first: number, second: number): number =>
  (Math.imul(first, 0x9e37) ^ second) & (buckets - 1);

/** What marks score: the end of a sentence is as common as the commonest character. */
const marks = new Map(
  Object.entries({ '，': 5, '。': 5.5, '、': 4, '“': 4, '”': 4, '；': 3, '：': 3, '（': 3, '）': 3 }),
);

/** Of a character by itself: about 5 for the commonest, 2 for an everyday one, below 0 for a rarity. */
function commonness(char: string, lexicon: TextLexicon): number {
  const power = lexicon.commonness.get(simplifiedForm(char));
  return marks.get(char) ?? (power === undefined ? -4 : (power - 9) / 2.5);
}
