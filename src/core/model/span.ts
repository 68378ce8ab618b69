/**
 * A half-open range `[start, end)` of the text as it stands in the file, in UTF-16 code units.
 * `text.slice(span.start, span.end)` quotes the source, noise and all.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A half-open range `[from, to)` of the clean reading, in UTF-16 code units.
 * The fields are named differently from those of {@link Span} so that the compiler refuses to mix the two.
 */
export interface CleanSpan {
  readonly from: number;
  readonly to: number;
}

/** Orders spans by where they start, then the longer first. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Whether a span, wherever it comes from, covers whole code units of a text of this length, and at least one. */
export const isSpanIn = ({ start, end }: Span, length: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;

/** Whether two source spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether an offset stands in a span, or at its end: a cursor right behind a name is still on it. */
export const standsIn = (offset: number, { start, end }: Span): boolean => start <= offset && offset <= end;

/** Spans in order, those that touch or overlap made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort(compareSpans)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
