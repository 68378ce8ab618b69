import type { TextEdit } from '../core/model/edit';
import type { Report } from '../core/model/report';
import { compareSpans, type Span } from '../core/model/span';
import { mendingEdits } from '../core/text/mending';

/** The edits that take spans away, with the line and one blank line where nothing else stood in it. */
export const removalEdits = (text: string, spans: readonly Span[]): TextEdit[] =>
  withoutOverlaps(spans.map((span) => ({ span: withItsLine(text, span), newText: '' })));

/** Everything that can be mended without asking: safe repeats removed, known damage mended. */
export const safeRepairs = (report: Report, text: string): TextEdit[] => {
  const safe = report.duplicates.filter((duplicate) => duplicate.safe).map(({ span }) => span);
  return withoutOverlaps([...removalEdits(text, safe), ...mendingEdits(report.noise)]);
};

function withItsLine(text: string, { start, end }: Span): Span {
  const before = /(?:^|\n)[^\S\n]*$/.exec(text.slice(Math.max(0, start - 40), start));
  const after = /^[^\S\n]*(?:\n[^\S\n]*){0,2}(?=\S|$)|^[^\S\n]*\n[^\S\n]*\n/.exec(text.slice(end, end + 40));
  return before && after?.[0].includes('\n') ? { start, end: end + after[0].length } : { start, end };
}

/** The edits in reading order; of two that overlap the one that starts first, or else the longer. */
function withoutOverlaps(edits: readonly TextEdit[]): TextEdit[] {
  let end = -1;
  return [...edits]
    .sort((a, b) => compareSpans(a.span, b.span))
    .filter(({ span }) => {
      if (span.start < end) return false;
      end = Math.max(span.end, span.start);
      return true;
    });
}
