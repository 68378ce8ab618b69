import type { Noise } from '../model/noise';
import { findBoilerplate } from './boilerplate';
import { readColumnBreaks } from './columnBreaks';
import { readFullWidth } from './fullwidth';
import { readGlosses } from './glosses';
import { noTextLexicon, type TextLexicon } from './lexicon';
import { readInvisible } from './invisible';
import { readLineEnds } from './lineEnds';
import { readMargins } from './margins';
import { readMojibake } from './mojibake';
import { findLostCharacters } from './lostCharacters';
import { addFindings, arrange, type Finding } from './noise';
import type { Pass } from './pass';
import { readPunctuation } from './punctuation';
import { type Reading, substitute, verbatimReading } from './reading';
import { readSpacing } from './spacing';
import { readTraditional } from './traditional';
import { readUtf8AsGbk } from './utf8AsGbk';

/** The passes of the clean reading, in order; each reads what the one before it left. */
const passes: readonly Pass[] = [
  readLineEnds,
  readInvisible,
  readUtf8AsGbk,
  readGlosses,
  readMojibake,
  // the characters a repair brought back have their glosses too
  readGlosses,
  findLostCharacters,
  readFullWidth,
  readPunctuation,
  readMargins,
  readSpacing,
  readTraditional,
  findBoilerplate,
  readColumnBreaks,
];

export interface CleanReading {
  readonly reading: Reading;
  /** The damage the passes read through, with what mends it, sorted by where it starts. */
  readonly noise: readonly Noise[];
}

/**
 * The clean reading of a text, with an exact map back to the source, and the damage found on the way.
 * Never fails; a clean text is read as it stands.
 */
export function readText(source: string, lexicon: TextLexicon = noTextLexicon): CleanReading {
  let reading = verbatimReading(source);
  const findings: Finding[] = [];
  for (const { kind, find } of passes) {
    const repairs = find(reading, lexicon);
    if (kind !== null) for (const repair of repairs) addFindings(findings, reading, kind, repair);
    reading = substitute(reading, repairs);
  }
  return { reading, noise: arrange(findings) };
}
