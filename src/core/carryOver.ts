import type { MovedReport } from './model/changes/movedReport';
import { moveSpan, type Replacement } from './model/edit';
import type { Entity } from './model/entity';
import type { Report } from './model/report';
import type { Span } from './model/span';

/**
 * The names and repeats of a report where they stand after an edit of its text, without those the edit touched: a name
 * it runs into, a repeat where either copy changed. Reading them anew takes longer than a person typing should wait;
 * until that is done these are right as far as they go. Putting 新 before 青阳县…报告 moves 青阳县 by one.
 */
export function carryOver({ before, edit, ...moved }: MovedReport): Pick<Report, 'entities' | 'duplicates'> {
  const isUntouched = (span: Span): boolean => !touches(span, edit);
  return {
    entities: before.entities
      .map((entity, at) =>
        entity.mentions.every(isUntouched) ? moved.entities[at] : withoutTouched(entity, edit),
      )
      .filter((entity) => entity != null)
      .sort((a, b) => firstOf(a) - firstOf(b)),
    duplicates: before.duplicates
      .map(({ span, of }, at) => (isUntouched(span) && isUntouched(of) ? moved.duplicates[at] : null))
      .filter((duplicate) => duplicate != null),
  };
}

const firstOf = ({ mentions }: Entity): number => mentions[0]?.start ?? 0;

/** Whether an edit reaches into a span, or up to it. */
const touches = ({ start, end }: Span, { offset, length }: Replacement): boolean =>
  start <= offset + length && end >= offset;

function withoutTouched(entity: Entity, edit: Replacement): Entity | null {
  const mentions = entity.mentions
    .filter((span) => !touches(span, edit))
    .map((span) => moveSpan(span, edit))
    .filter((span) => span !== null);
  return mentions.length > 0 ? { ...entity, mentions } : null;
}
