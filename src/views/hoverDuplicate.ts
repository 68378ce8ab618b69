import type { Duplicate } from '../core/model/duplicate';
import type { HoverContext } from './hover';
import { linkTo, paragraphs } from './markdown';
import { listed } from './translate';

/** Where the copy that stays stands, and the other copies of the family. */
export function duplicateCard(duplicate: Duplicate, { report, t, placeOf }: HoverContext): string {
  const kept = placeOf(duplicate.of.start);
  const siblings = report.duplicates.filter(
    ({ family, id }) => family === duplicate.family && id !== duplicate.id,
  );
  const links = siblings.map(({ span }) => {
    const { line, href } = placeOf(span.start);
    return linkTo(t('line {0}', line), href);
  });
  const similarity = Math.round(duplicate.similarity * 100);
  return paragraphs(
    t('Repeats {0} ({1}% alike)', linkTo(t('line {0}', kept.line), kept.href), similarity),
    links.length > 0 ? t('Further copies: {0}', listed(links, t)) : null,
  );
}
