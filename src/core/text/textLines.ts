import type { CleanSpan } from '../model/span';

/** A line of the clean text that is not blank, without its end. */
export interface TextLine extends CleanSpan {
  readonly text: string;
}

/** Where the lines of a text stand, blank ones too, without their ends. What is behind the last end is none if it is empty. */
export function* lineSpans(text: string): Iterable<CleanSpan> {
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    yield { from, to };
    from = to + 1;
  }
}

/** The lines of a text that are not blank, in order. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (const { from, to } of lineSpans(text)) {
    const line = text.slice(from, to);
    if (line.trim() !== '') lines.push({ from, to, text: line });
  }
  return lines;
}
