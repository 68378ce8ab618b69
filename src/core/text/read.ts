import type { Noise } from '../model/noise';
import { readGlosses } from './glosses';
import { readPunctuation } from './punctuation';
import { type Reading, verbatimReading } from './reading';
import { readSpacing } from './spacing';

/** The passes of the clean reading, in order; each reads what the one before it left. */
const passes: readonly ((reading: Reading) => Reading)[] = [readGlosses, readPunctuation, readSpacing];

export interface CleanReading {
  readonly reading: Reading;
  /** The damage the passes read through, with what mends it. */
  readonly noise: readonly Noise[];
}

/** The clean reading of a text, with an exact map back to the source, and the damage found on the way. */
export const readText = (source: string): CleanReading => ({
  reading: passes.reduce((reading, pass) => pass(reading), verbatimReading(source)),
  noise: [],
});
