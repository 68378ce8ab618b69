import type { TextEdit } from '../model/edit';
import type { Span } from '../model/span';
import type { TextLexicon } from '../text/lexicon';
import { commonSubsequence } from './context';
import { createAnchors } from './createAnchors';
import type { Mark } from './mark';
import type { Reanchored } from './reanchor';

/** How much of a quote must still stand, of the longer of old and new, for the mark to stay on it while typing. */
const tolerance = 0.6;
/** How much of a long quote is compared, in code units. */
const compared = 400;

/**
 * Where a span is after an edit; null if nothing of it stayed. Text before it shifts it, text inside stretches it,
 * text put in at either border stays outside.
 * @example of 新增就业3200人 the span of 3200人 starts at 6 once 全年 is written before all, and at 4 still with 。 behind it
 */
export function followSpan({ start, end }: Span, { span, newText }: TextEdit): Span | null {
  const change = newText.length - (span.end - span.start);
  if (span.end <= start) return { start: start + change, end: end + change };
  if (span.start >= end) return { start, end };
  if (span.start <= start && span.end >= end) return null;
  if (span.start < start) return { start: span.end + change, end: end + change };
  return { start, end: span.end > end ? span.start : end + change };
}

/** Whether enough of a quote stands in the text for a mark on the one to stay on the other. */
export function isRecognisable({ anchor: { exact } }: Mark, now: string): boolean {
  if (now === exact) return true;
  if (now.trim() === '') return false;
  const shared = commonSubsequence(exact.slice(0, compared), now.slice(0, compared));
  return shared >= tolerance * Math.min(compared, Math.max(exact.length, now.length));
}

/** The marks as they should be kept for this text: each placed one quotes it as it stands now. */
export function refreshAnchors(text: string, { placed, lost }: Reanchored, lexicon: TextLexicon): Reanchored {
  const anchors = createAnchors(
    text,
    placed.map(({ span }) => span),
    lexicon,
  );
  return {
    placed: placed.map(({ mark, span }, at) => ({
      mark: { ...mark, anchor: anchors[at] ?? mark.anchor },
      span,
    })),
    lost: lost.map(({ mark, candidates }) => ({
      mark: { ...mark, anchor: { ...mark.anchor, lost: true } },
      candidates,
    })),
  };
}
