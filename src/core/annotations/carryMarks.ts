import type { TextEdit } from '../model/edit';
import { compareSpans } from '../model/span';
import type { TextLexicon } from '../text/lexicon';
import { agreeAfter } from './context';
import { followEdits, refreshAnchors } from './follow';
import { type LostMark, type Reanchored, reanchor } from './reanchor';

/**
 * Carries marks from one version of a text to the next. What stands outside the changed region shifts with it;
 * marks inside it are followed while enough of their text stays; those that were lost, now or before, are searched
 * for in the whole new text, so that undoing a removal, or moving a paragraph, brings its marks back.
 */
export function carryMarks(
  before: string,
  after: string,
  marks: Reanchored,
  lexicon: TextLexicon,
): Reanchored {
  if (before === after) return marks;
  const followed = followEdits(after, marks, [changedRegion(before, after)]);
  if (followed.lost.length === 0) return followed;
  const searched = reanchor(after, refreshAnchors(before, marks), lexicon);
  const found = new Map(searched.placed.map((each) => [each.mark.id, each]));
  const candidates = new Map(searched.lost.map((each) => [each.mark.id, each.candidates]));
  const returned = followed.lost.flatMap(({ mark }) => found.get(mark.id) ?? []);
  return {
    placed: [...followed.placed, ...returned].sort((a, b) => compareSpans(a.span, b.span)),
    lost: followed.lost.flatMap(({ mark }): LostMark[] =>
      found.has(mark.id) ? [] : [{ mark, candidates: candidates.get(mark.id) ?? [] }],
    ),
  };
}

/** The one edit that makes `after` of `before`: what stands between their common start and their common end. */
export function changedRegion(before: string, after: string): TextEdit {
  const start = agreeAfter(before, 0, after);
  const most = Math.min(before.length, after.length) - start;
  let shared = 0;
  while (
    shared < most &&
    before.charCodeAt(before.length - 1 - shared) === after.charCodeAt(after.length - 1 - shared)
  )
    shared++;
  const span = { start, end: before.length - shared };
  return { span, newText: after.slice(start, after.length - shared) };
}
