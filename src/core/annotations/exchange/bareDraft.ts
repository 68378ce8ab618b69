import { isSpanIn, type Span } from '../../model/span';
import type { DraftMark } from '../draft';
import { readLabel } from '../label';
import type { Imported } from './exchangeFormat';

/** A span with a word for its label, as most formats have it; `place` names where it stood, for messages. */
export interface BareSpan {
  readonly span: Span;
  readonly word: string;
  readonly place: string;
  /** What a person wrote to it, in formats that keep notes. */
  readonly note?: string | null;
}

/** Turns bare spans into added marks; spans outside the text and unknown labels become problems. */
export function toImported(spans: readonly BareSpan[], text: string): Imported {
  const drafts: DraftMark[] = [];
  const problems: string[] = [];
  for (const { span, word, place, note = null } of spans) {
    const label = readLabel(word);
    if (label === undefined) problems.push(`${place}: no such label: ${word}`);
    else if (!isSpanIn(span, text.length))
      problems.push(`${place}: ${span.start}–${span.end} is outside the text`);
    else drafts.push({ span, label, state: 'added', values: {}, note, tags: [] });
  }
  return { drafts, problems };
}
