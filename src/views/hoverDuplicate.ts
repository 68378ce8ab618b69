import type { Duplicate } from '../core/model/duplicate';
import type { HoverContext } from './hover';
import { linkTo, paragraphs } from './markdown';

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
  const similarity = t('{0}% alike', Math.round(duplicate.similarity * 100));
  return paragraphs(
    `${t('Repeats')} ${linkTo(t('line {0}', kept.line), kept.href)} (${similarity})`,
    links.length > 0 ? `${t('Further copies')}: ${links.join(', ')}` : null,
  );
}
