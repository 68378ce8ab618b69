import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { createSelections } from '../views/selectionRanges';
import { fromAnalysis, type ServerContext } from './serverContext';
import { toRange } from './toRange';

/** Expand Selection: word, clause, sentence, paragraph, sections, text. */
export function registerSelectionRanges(context: ServerContext): void {
  context.connection.onSelectionRanges(
    fromAnalysis<SelectionRangeParams, SelectionRange[]>(
      context,
      [],
      ({ document, report, text }, { positions }) => {
        const selectionsAt = createSelections(report, text, context.segmenter());
        return positions.map((position) => {
          const ranges = selectionsAt(document.offsetAt(position)).map((span) => toRange(document, span));
          const here: SelectionRange = { range: { start: position, end: position } };
          return (
            ranges.reduceRight<SelectionRange | undefined>(
              (parent, range) => (parent ? { range, parent } : { range }),
              undefined,
            ) ?? here
          );
        });
      },
    ),
  );
}
