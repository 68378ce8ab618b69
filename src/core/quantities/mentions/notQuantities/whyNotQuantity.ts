import type { MentionLexicon } from '../lexicon';
import type { Measured } from '../measured';
import { codes, quotedNames, sizeClasses, sums } from './codes';
import { clockTimes, years } from './dates';
import type { NotQuantity } from './notQuantity';
import { openers, ranks } from './ordinals';
import { chineseNames, magnitudes, setPhrases } from './phrases';

/** The classes of numbers that are no quantities, in the order they are asked. */
const classes: readonly NotQuantity[] = [
  openers,
  ranks,
  years,
  clockTimes,
  codes,
  sums,
  quotedNames,
  sizeClasses,
  magnitudes,
  chineseNames,
  setPhrases,
];

/** Why the number is no quantity, or null where nothing speaks against one: `第3家` → `opener`. */
export const whyNotQuantity = (measured: Measured, text: string, lexicon: MentionLexicon): string | null =>
  classes.find(({ is }) => is(measured, text, lexicon))?.why ?? null;
