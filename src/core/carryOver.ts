import { moveSpan, type Replacement } from './model/edit';
import type { Entity } from './model/entity';
import type { Report } from './model/report';
import type { Span } from './model/span';

/**
 * The names and repeats of a report where they stand after an edit of its text, without those the edit touched: a name
 * it runs into, a repeat where either copy changed. Reading them anew takes longer than a person typing should wait;
 * until that is done these are right as far as they go. Putting 新 before 青阳县…报告 moves 青阳县 by one.
 */
export function carryOver(
  { entities, duplicates }: Report,
  edit: Replacement,
): Pick<Report, 'entities' | 'duplicates'> {
  const carry = (span: Span): Span | null => carrySpan(span, edit);
  const isThere = (span: Span | null): span is Span => span !== null;
  return {
    entities: entities
      .map((entity) => ({ ...entity, mentions: entity.mentions.map(carry).filter(isThere) }))
      .filter(({ mentions }) => mentions.length > 0)
      .sort((a, b) => firstOf(a) - firstOf(b)),
    duplicates: duplicates.flatMap((duplicate) => {
      const [span, of] = [carry(duplicate.span), carry(duplicate.of)];
      return span && of ? [{ ...duplicate, span, of }] : [];
    }),
  };
}

const firstOf = ({ mentions }: Entity): number => mentions[0]?.start ?? 0;

/** Where a span stands after an edit; null for one that it touches. */
const carrySpan = (span: Span, edit: Replacement): Span | null =>
  span.end === edit.offset || span.start === edit.offset + edit.length ? null : moveSpan(span, edit);
