import type { CleanSpan } from '../model/span';

/** A line of the clean text that is not blank, without its end. */
export interface TextLine extends CleanSpan {
  readonly text: string;
}

/** The lines of a text that are not blank, in order. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    const line = text.slice(from, to);
    if (line.trim() !== '') lines.push({ from, to, text: line });
    from = to + 1;
  }
  return lines;
}
