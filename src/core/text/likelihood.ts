import { lazilyOf } from '../model/lazily';
import type { TextLexicon } from './lexicon';
import { PairSet } from './pairSet';
import { simplifiedForm } from './simplified';

const buckets = 1 << 20;
/** What marks score: the end of a sentence is as common as the commonest character. */
const marks = {
  '，': 5,
  '。': 5.5,
  '、': 4,
  '“': 4,
  '”': 4,
  '；': 3,
  '：': 3,
  '（': 3,
  '）': 3,
  '《': 3,
  '》': 3,
  '％': 3,
  '—': 3,
  '…': 3,
};
/** What a full-width digit scores. */
const digit = 2;
const rarity = -4;
/** What a common word scores on top of its characters. */
const wordGain = 3;
/** So often a pair of characters is counted in a document; more is not told apart. */
const oftenest = 15;
const pairGain = Float32Array.from({ length: oftenest + 1 }, (_, seen) => Math.log2(1 + seen));
/** Stands beside the count where a common word may be among the pairs that are counted together. */
const mayBeWord = 16;
/** What a character gains at most by the one before it. */
export const mostTogether = wordGain + Math.log2(1 + oftenest);

/**
 * How much like Chinese, and like one document, a text reads: the higher the better, about 3 to 8 a character. Told from
 * common words and from the pairs of characters the document has.
 */
export class Likelihood {
  private readonly pairs: Uint8Array;
  private readonly language: Language;

  constructor(document: string, lexicon: TextLexicon) {
    this.language = languageOf(lexicon);
    this.pairs = countPairs(document, this.language);
  }

  /** Of one code unit after another (0 at the start of a text). */
  of(before: number, unit: number): number {
    return this.alone(unit) + this.together(before, unit);
  }

  /** Of a code unit, whatever it stands after. */
  alone(unit: number): number {
    return this.language.commonness[unit] ?? rarity;
  }

  /** What a code unit gains by the one before it, up to {@link mostTogether}. */
  together(before: number, unit: number): number {
    if (before === 0) return 0;
    const { forms, words } = this.language;
    const first = forms[before] ?? 0;
    const second = forms[unit] ?? 0;
    const known = this.pairs[pairBucket(first, second)] ?? 0;
    const isWord = known >= mayBeWord && words.has(first, second);
    return (pairGain[known % mayBeWord] ?? 0) + (isWord ? wordGain : 0);
  }
}

/** How often one character follows another in a document, whatever script they are written in. */
function countPairs(document: string, { forms, wordBuckets }: Language): Uint8Array {
  const pairs = wordBuckets.slice();
  let before = forms[document.charCodeAt(0)] ?? 0;
  for (let at = 1; at < document.length; at++) {
    const unit = forms[document.charCodeAt(at)] ?? 0;
    const bucket = pairBucket(before, unit);
    const seen = pairs[bucket] ?? 0;
    if (seen % mayBeWord < oftenest) pairs[bucket] = seen + 1;
    before = unit;
  }
  return pairs;
}

const pairBucket = (first: number, second: number): number =>
  (Math.imul(first, 0x9e37) ^ second) & (buckets - 1);

/** What a lexicon says of plain Chinese, by code unit. */
interface Language {
  /** About 5 for the commonest characters, 2 for an everyday one, below 0 for a rarity. */
  readonly commonness: Float32Array;
  /** The Simplified forms. */
  readonly forms: Uint16Array;
  /** The common words of two characters. */
  readonly words: PairSet;
  /** The buckets they fall in hold {@link mayBeWord}: most pairs are in none, which is quick to see. */
  readonly wordBuckets: Uint8Array;
}

const languageOf = lazilyOf((lexicon: TextLexicon): Language => {
  const forms = Uint16Array.from({ length: 0x10000 }, (_, unit) => simplifiedForm(unit));
  const scores = new Float32Array(0x10000).fill(rarity);
  for (const [char, power] of lexicon.commonness) scores[char.charCodeAt(0)] = (power - 9) / 2.5;
  const commonness = Float32Array.from(forms, (form) => scores[form] ?? rarity);
  for (const [mark, score] of Object.entries(marks)) commonness[mark.charCodeAt(0)] = score;
  for (const char of '０１２３４５６７８９') commonness[char.charCodeAt(0)] = digit;
  return { commonness, forms, ...wordsOf(lexicon) };
});

function wordsOf({ followers }: TextLexicon): Pick<Language, 'words' | 'wordBuckets'> {
  const words = new PairSet([...followers.values()].reduce((sum, seconds) => sum + seconds.length, 0));
  const wordBuckets = new Uint8Array(buckets);
  for (const [first, seconds] of followers)
    for (let at = 0; at < seconds.length; at++) {
      words.add(first.charCodeAt(0), seconds.charCodeAt(at));
      wordBuckets[pairBucket(first.charCodeAt(0), seconds.charCodeAt(at))] = mayBeWord;
    }
  return { words, wordBuckets };
}
