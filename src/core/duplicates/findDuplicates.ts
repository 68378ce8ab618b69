import type { Duplicate } from '../model/duplicate';
import { complete, type Steps } from '../model/steps';
import type { Document } from '../structure/document';
import { findMatches } from './findMatches';
import { foldText } from './foldText';
import { readFormulas } from './formulas';
import { judgeMatches } from './judgeMatches';
import type { DuplicateLexicon } from './lexicon';
import { Removals } from './removals';
import { removeLines } from './removeLines';
import { removeParts } from './removeParts';
import { removeSeams } from './removeSeams';
import { toDuplicates } from './toDuplicates';

/**
 * Every text that stands elsewhere in the document and can go without losing a fact: paragraphs printed twice, cut
 * off or spliced, tails left behind by a column's end, articles repeated whole. Spans are source spans, sorted. Never fails.
 * @example a line 建设健康城市。市中医院新院区主体封顶。 that stands again ten lines further → the later one, exact and safe
 */
export const findDuplicates = (document: Document, lexicon: DuplicateLexicon): Duplicate[] =>
  complete(findDuplicatesInSteps(document, lexicon));

/** The same, for who has something else to do before a long text is searched. */
export function* findDuplicatesInSteps(document: Document, lexicon: DuplicateLexicon): Steps<Duplicate[]> {
  const text = foldText(document);
  yield;
  const formulas = readFormulas(lexicon);
  const matches = yield* findMatches(text.codes);
  const repeats = judgeMatches(text, matches, formulas);
  yield;
  const removals = new Removals(text);
  removeLines(text, removals, repeats);
  removeParts(text, removals, repeats);
  removeSeams(text, removals, formulas);
  return toDuplicates(document.reading, text, removals);
}
