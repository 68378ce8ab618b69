import type { Entity } from '../core/model/entity';
import type { Report } from '../core/model/report';
import { compareSpans, type Span, standsIn } from '../core/model/span';
import { termAt } from './glossary';

/** The entity that is mentioned at an offset, a name's end included; null where none is. */
export const entityAt = ({ entities }: Pick<Report, 'entities'>, offset: number): Entity | null =>
  entities.find(({ mentions }) => mentions.some((span) => standsIn(offset, span))) ?? null;

/** Every mention of the entity at an offset, else every place of the explained term there; none where neither is. */
export function mentionsAt(report: Pick<Report, 'entities' | 'glossary'>, offset: number): readonly Span[] {
  const entity = entityAt(report, offset);
  if (entity) return entity.mentions;
  const term = termAt(report, offset);
  return term ? [term.entry.termSpan, ...term.entry.mentions].sort(compareSpans) : [];
}
