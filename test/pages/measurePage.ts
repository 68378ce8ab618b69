import { findDuplicates } from '../../src/core/duplicates/findDuplicates';
import type { DuplicateLexicon } from '../../src/core/duplicates/lexicon';
import { planRemovals } from '../../src/core/duplicates/planRemovals';
import type { Duplicate } from '../../src/core/model/duplicate';
import { applyEdits } from '../../src/core/model/edit';
import type { Span } from '../../src/core/model/span';
import { documentOf } from './documentOf';
import type { KnownRepeat, Page } from './generatePage';

/** How what was found on a page compares with what is known to be there. */
export interface Measurement {
  readonly found: readonly KnownRepeat[];
  readonly missed: readonly KnownRepeat[];
  /** Findings most of which repeats nothing. */
  readonly wrong: readonly Duplicate[];
  /** Sentences that stood on the page and no longer do when all that is safe has been removed. */
  readonly lost: readonly string[];
}

/** Finds the duplicates of a page and holds them against the truth. */
export function measurePage(page: Page, lexicon: DuplicateLexicon): Measurement {
  const duplicates = findDuplicates(documentOf(page.text), lexicon);
  const gone = marked(
    page.text.length,
    duplicates.map(({ span }) => span),
  );
  const known = marked(
    page.text.length,
    page.repeats.flatMap(({ span, of }) => [span, of]),
  );
  const isFound = ({ span, of }: KnownRepeat): boolean => share(gone, span) >= 0.9 || share(gone, of) >= 0.9;
  const cleaned = removeSafe(page.text, duplicates);
  return {
    found: page.repeats.filter(isFound),
    missed: page.repeats.filter((repeat) => !isFound(repeat)),
    wrong: duplicates.filter(({ span }) => share(known, span) < 0.8),
    lost: lostSentences(page.text, cleaned),
  };
}

/** The text without its safe duplicates. */
export const removeSafe = (text: string, duplicates: readonly Duplicate[]): string =>
  applyEdits(
    text,
    planRemovals(
      text,
      duplicates.filter(({ safe }) => safe).map(({ span }) => span),
    ),
  );

/** The sentences of the one text, line by line, that the other does not hold. White space does not count. */
export function lostSentences(before: string, after: string): string[] {
  const rest = squeeze(after);
  return sentencesOf(before).filter((sentence) => !rest.includes(sentence));
}

const squeeze = (text: string): string => text.replace(/[\s#]+/g, '');

const sentencesOf = (text: string): string[] =>
  text
    .split(/[\r\n]+|(?<=[。！？])/)
    .map(squeeze)
    .filter((sentence) => sentence !== '');

function marked(length: number, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(length);
  for (const { start, end } of spans) marks.fill(1, start, end);
  return marks;
}

const share = (marks: Uint8Array, { start, end }: Span): number =>
  end > start ? marks.subarray(start, end).reduce((sum, mark) => sum + mark, 0) / (end - start) : 0;
