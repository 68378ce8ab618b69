import type { Steps } from '../model/steps';
import type { EntityLexicon } from './lexicon';
import { type Divisions, findLocalPlaces } from './localPlaces';
import { noOwnNames, type OwnNames } from './ownNames';
import { type TermMatches, scanTerms } from './termTable';
import { type Words, cutWords } from './words';

/** What every recogniser reads: the clean text, the terms that stand in it, its words, and where it is at home. */
export interface NameContext {
  readonly text: string;
  readonly lexicon: EntityLexicon;
  readonly matches: TermMatches;
  readonly words: Words;
  readonly local: Divisions;
  readonly localMatches: TermMatches;
  readonly ownNames: OwnNames;
}

const quotes: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '“', '』': '”' };

/** Reads a clean text once for all recognisers, with one kind of quotation marks. */
export function* createNameContext(
  clean: string,
  lexicon: EntityLexicon,
  ownNames: OwnNames = noOwnNames,
): Steps<NameContext> {
  const text = clean.replace(/[「」『』]/g, (mark) => quotes[mark] ?? mark);
  const matches = scanTerms(text, lexicon.terms);
  yield;
  const local = findLocalPlaces(text, matches, lexicon.places);
  yield;
  const words = cutWords(text, matches);
  yield;
  return { text, lexicon, matches, words, local, localMatches: scanTerms(text, local.terms), ownNames };
}
