import type { TextEdit } from '../core/model/edit';
import type { NoiseKind } from '../core/model/noise';
import type { Report } from '../core/model/report';
import { compareSpans } from '../core/model/span';
import { mendingEdits } from '../core/text/mending';
import { removeCopies, safeDuplicates } from './duplicates';

/** Noise to a reader, but it stands only once and tells a report's date and issuer: it goes only when asked for. */
const keptUnlessAsked: readonly NoiseKind[] = ['boilerplate'];

/** Everything whose repair is certain: safe repeats removed, known damage mended. */
export const certainRepairs = (report: Report, text: string): TextEdit[] =>
  withoutOverlaps([...safeRemovals(report, text), ...mendingEdits(report.noise)]);

/** What a mass fix does without asking: all certain repairs but those that take away what stands only once. */
export const safeRepairs = (report: Report, text: string): TextEdit[] =>
  certainRepairs(
    { ...report, noise: report.noise.filter(({ kind }) => !keptUnlessAsked.includes(kind)) },
    text,
  );

/** The safe repeats removed, nothing else. */
export const safeRemovals = (report: Report, text: string): TextEdit[] =>
  removeCopies(text, safeDuplicates(report));

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
