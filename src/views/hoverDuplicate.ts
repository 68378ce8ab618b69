import type { Duplicate } from '../core/model/duplicate';
import type { HoverContext } from './hover';
import { linkToLine, linksToLines } from './hoverLine';
import { paragraphs } from './markdown';

/** Where the copy that stays stands, and the other copies of the family. */
export function duplicateCard(duplicate: Duplicate, context: HoverContext): string {
  const { report, t } = context;
  const siblings = report.duplicates.filter(
    ({ family, id }) => family === duplicate.family && id !== duplicate.id,
  );
  const copies = linksToLines(
    siblings.map(({ span }) => span.start),
    context,
  );
  const similarity = Math.round(duplicate.similarity * 100);
  return paragraphs(
    t('Repeats {0} ({1}% alike)', linkToLine(duplicate.of.start, context), similarity),
    copies && t('Further copies: {0}', copies),
  );
}
