import type { TextEdit } from '../model/edit';
import type { Span } from '../model/span';
import { commonSubsequence } from './context';
import { createAnchors, type Mark } from './mark';
import type { LostMark, PlacedMark, Reanchored } from './reanchor';

/** How much of a quote must still stand, of the longer of old and new, for the mark to stay on it while typing. */
const tolerance = 0.6;

/**
 * Moves marks with the edits of one change of the document, without searching: text before shifts a mark, text
 * inside it stretches it. A mark whose text went, or changed beyond recognition, becomes lost.
 * @param text the text after the edits
 * @param edits sorted or not, referring to the text before them
 */
export function followEdits(
  text: string,
  { placed, lost }: Reanchored,
  edits: readonly TextEdit[],
): Reanchored {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const kept: PlacedMark[] = [];
  const gone: LostMark[] = [];
  for (const { mark, span } of placed) {
    const moved = move(span, sorted);
    if (moved && isRecognisable(mark, text.slice(moved.start, moved.end))) kept.push({ mark, span: moved });
    else gone.push({ mark, candidates: [] });
  }
  return { placed: kept, lost: [...lost, ...gone] };
}

/** Where a span is after the edits; null if nothing of it stayed. Text put in at either border stays outside. */
function move({ start, end }: Span, edits: readonly TextEdit[]): Span | null {
  let shift = 0;
  let growth = 0;
  let left = start;
  for (const { span, newText } of edits) {
    const change = newText.length - (span.end - span.start);
    if (span.end <= start) shift += change;
    else if (span.start >= end) break;
    else if (span.start <= start && span.end >= end) return null;
    else if (span.start < start) {
      left = span.end;
      shift += change;
    } else growth += span.end > end ? span.start - end : change;
  }
  return { start: left + shift, end: end + shift + growth };
}

function isRecognisable({ anchor: { exact } }: Mark, now: string): boolean {
  if (now === exact) return true;
  if (now.trim() === '') return false;
  const limit = 400;
  const shared = commonSubsequence(exact.slice(0, limit), now.slice(0, limit));
  return shared >= tolerance * Math.min(limit, Math.max(exact.length, now.length));
}

/** The marks as they should be kept for this text: each placed one quotes it as it stands now. */
export function refreshAnchors(text: string, { placed, lost }: Reanchored): readonly Mark[] {
  const anchors = createAnchors(
    text,
    placed.map(({ span }) => span),
  );
  const refreshed = placed.map(({ mark }, at) => ({ ...mark, anchor: anchors[at] ?? mark.anchor }));
  return [...refreshed, ...lost.map(({ mark }) => mark)];
}
