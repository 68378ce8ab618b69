import type { NoiseKind } from '../model/noise';
import type { CleanSpan } from '../model/span';
import type { TextLexicon } from './lexicon';
import type { Reading, Substitution } from './reading';

/** One place of the text where a pass reads something other than what stands there, or finds text gone. */
export interface Repair extends Substitution {
  /** What a mass repair may write there; null where only a person can decide. */
  readonly mends: string | null;
  /** Other plausible repairs, best first. */
  readonly alternatives?: readonly string[];
  /** Where in the text the paragraphs stand that may continue one that was cut. */
  readonly continuations?: readonly CleanSpan[];
}

/** One step of the clean reading. It sees what the steps before it left. */
export interface Pass {
  /** The damage it reads through; null where it evens out typography, which is no damage. */
  readonly kind: NoiseKind | null;
  /** Sorted and without overlaps. Linear in the length of the text. */
  readonly find: (reading: Reading, lexicon: TextLexicon) => readonly Repair[];
}

/** A repair that is both read and mended. */
export const repair = (from: number, to: number, text: string): Repair => ({
  from,
  to,
  reads: text,
  mends: text,
});
