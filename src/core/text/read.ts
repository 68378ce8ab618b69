import type { Noise } from '../model/noise';
import { findBoilerplate } from './boilerplate';
import { readColumnBreaks } from './columnBreaks';
import { readEmphasis } from './emphasis';
import { readFullWidth } from './fullwidth';
import { readGlosses } from './glosses';
import { readHiddenText } from './hiddenText';
import { noTextLexicon, type TextLexicon } from './lexicon';
import { readInvisible } from './invisible';
import { readLineEnds } from './lineEnds';
import { readMargins } from './margins';
import { readMojibake } from './mojibake';
import { lazily } from '../model/lazily';
import { findLostCharacters } from './lostCharacters';
import { toNoise } from './noise';
import type { Pass, Step } from './pass';
import { readPunctuation } from './punctuation';
import { type Reading, substitute, verbatimReading } from './reading';
import { readSpacing } from './spacing';
import { readTraditional } from './traditional';
import { readUtf8AsGbk } from './utf8AsGbk';
import { readWrappedLines } from './wrappedLines';

/** The passes of the clean reading, in order; each reads what the one before it left. */
const passes: readonly Pass[] = [
  readLineEnds,
  readInvisible,
  readHiddenText,
  readEmphasis,
  readUtf8AsGbk,
  readGlosses,
  readMojibake,
  // the characters a repair brought back have their glosses too
  readGlosses,
  findLostCharacters,
  readFullWidth,
  readPunctuation,
  readMargins,
  readWrappedLines,
  readSpacing,
  // a paragraph has one script, cut or not
  readColumnBreaks,
  readTraditional,
  findBoilerplate,
];

/** A clean reading of a text, and the damage found on the way. */
export interface CleanReading {
  readonly reading: Reading;
  /** The damage the passes read through, with what mends it, sorted by where it starts; put together when asked for. */
  readonly noise: readonly Noise[];
}

/**
 * The clean reading of a text, with an exact map back to the source, and the damage found on the way:
 * `完成331 亿元,增长５％` is read as `完成331亿元，增长5%`, with a gap and full-width digits found.
 * Never fails; a clean text is read as it stands.
 */
export function readText(source: string, lexicon: TextLexicon = noTextLexicon): CleanReading {
  const steps: Step[] = [];
  const reading = passes.reduce((before, { kind, find, places }) => {
    const repairs = find(before, lexicon);
    if (kind !== null)
      steps.push({ kind, reading: before, repairs: () => places?.(before, lexicon) ?? repairs });
    return substitute(before, repairs);
  }, verbatimReading(source));
  const noise = lazily(() => toNoise(steps));
  return {
    reading,
    get noise() {
      return noise();
    },
  };
}
