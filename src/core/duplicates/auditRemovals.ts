import { countWhile } from '../model/countWhile';
import type { Duplicate, DuplicateForm } from '../model/duplicate';
import type { Span } from '../model/span';

/** One removal, for a person to check afterwards. Lines count from 1. */
export interface RemovalRecord {
  readonly id: string;
  readonly family: string;
  /** Why it went: what kind of copy it is. */
  readonly form: DuplicateForm;
  readonly similarity: number;
  readonly safe: boolean;
  /** What went. */
  readonly removed: Place;
  /** The copy that stayed. */
  readonly kept: Place;
}

interface Place {
  readonly line: number;
  readonly span: Span;
  readonly text: string;
}

/**
 * What the removal of these duplicates takes from a text, in its order, with where the same words stay. Spans are UTF-16
 * offsets of the text before the removal.
 * @example 新建学校3所。 printed in lines 1 and 3 → one record, removed from line 3, kept in line 1
 */
export function auditRemovals(text: string, duplicates: readonly Duplicate[]): RemovalRecord[] {
  const lineStarts = [0, ...Array.from(text.matchAll(/\r\n|[\n\r]/g), (end) => end.index + end[0].length)];
  const place = (span: Span): Place => ({
    line: countWhile(lineStarts.length, (at) => (lineStarts[at] ?? Infinity) <= span.start),
    span,
    text: text.slice(span.start, span.end),
  });
  return duplicates.map(({ id, family, form, similarity, safe, span, of }) => ({
    id,
    family,
    form,
    similarity,
    safe,
    removed: place(span),
    kept: place(of),
  }));
}
