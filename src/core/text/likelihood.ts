import type { TextLexicon } from './lexicon';
import { simplifiedForm } from './simplified';

/** How much like Chinese, and like one document, a text reads: the higher the better, about 3 to 8 a character. */
export interface Likelihood {
  /** Of one code unit after another (0 at the start of a text). */
  readonly of: (before: number, unit: number) => number;
}

const buckets = 1 << 20;
/** What marks score: the end of a sentence is as common as the commonest character. */
const marks = { '，': 5, '。': 5.5, '、': 4, '“': 4, '”': 4, '；': 3, '：': 3, '（': 3, '）': 3 };
const rarity = -4;

/** The likelihood of text in a document, from common words and from the pairs of characters the document has. */
export function createLikelihood(document: string, lexicon: TextLexicon): Likelihood {
  const pairs = countPairs(document);
  const commonness = commonnessOf(lexicon);
  const followers = followersOf(lexicon);
  return {
    of: (before, unit) => {
      const seen = before === 0 ? 0 : (pairs[pairBucket(before, unit)] ?? 0);
      const known = followers[simplifiedForm(before)];
      const isWord = known?.includes(String.fromCharCode(simplifiedForm(unit))) === true;
      return (commonness[unit] ?? rarity) + (isWord ? 3 : 0) + Math.min(4, Math.log2(1 + seen));
    },
  };
}

/** How often one code unit follows another in a document, up to 15 times: no more is told apart. */
function countPairs(document: string): Uint8Array {
  const pairs = new Uint8Array(buckets);
  let before = document.charCodeAt(0);
  for (let at = 1; at < document.length; at++) {
    const unit = document.charCodeAt(at);
    const bucket = pairBucket(before, unit);
    pairs[bucket] = Math.min(15, (pairs[bucket] ?? 0) + 1);
    before = unit;
  }
  return pairs;
}

const pairBucket = (first: number, second: number): number =>
  (Math.imul(first, 0x9e37) ^ second) & (buckets - 1);

/** Of each code unit by itself: about 5 for the commonest, 2 for an everyday one, below 0 for a rarity. */
function commonnessOf({ commonness }: TextLexicon): Float32Array {
  const scores = new Float32Array(0x10000).fill(rarity);
  for (const [char, power] of commonness) scores[char.charCodeAt(0)] = (power - 9) / 2.5;
  for (let unit = 0; unit < scores.length; unit++) scores[unit] = scores[simplifiedForm(unit)] ?? rarity;
  for (const [mark, score] of Object.entries(marks)) scores[mark.charCodeAt(0)] = score;
  return scores;
}

/** The second characters of common words, by the code unit of the first. */
function followersOf({ followers }: TextLexicon): readonly (string | undefined)[] {
  const byUnit = new Array<string | undefined>(0x10000).fill(undefined);
  for (const [first, seconds] of followers) byUnit[first.charCodeAt(0)] = seconds;
  return byUnit;
}
