import type { Entity } from '../model/entity';
import type { Goal, Quantity } from '../model/quantity';
import type { Report } from '../model/report';
import { innermostSection } from '../model/section';
import { compareSpans, overlaps, type Span } from '../model/span';
import { isEntityType, isRole } from './label';
import type { PlacedMark } from './reanchor';

/**
 * The report as a person decided it: what they rejected is gone, what they corrected or added stands in place of
 * the suggestions it overlaps. Decided findings carry the rule `decided` and full confidence.
 */
export function applyMarks(report: Report, text: string, placed: readonly PlacedMark[]): Report {
  const quantityMarks = placed.filter(({ mark }) => isRole(mark.label));
  const goalMarks = placed.filter(({ mark }) => mark.label === 'goal');
  const entityMarks = placed.filter(({ mark }) => isEntityType(mark.label));
  const quantities = report.quantities.filter(({ span }) => !isTaken(span, quantityMarks));
  const decided = quantityMarks.flatMap((each) => toQuantity(each, text, report));
  return {
    ...report,
    quantities: [...quantities, ...decided].sort((a, b) => compareSpans(a.span, b.span)),
    goals: decideGoals(report, text, goalMarks),
    entities: decideEntities(report.entities, text, entityMarks),
  };
}

const isTaken = (span: Span, marks: readonly PlacedMark[]): boolean =>
  marks.some((each) => overlaps(each.span, span));

function toQuantity(
  { mark, span }: PlacedMark,
  text: string,
  { quantities, sections }: Pick<Report, 'quantities' | 'sections'>,
): Quantity[] {
  if (mark.state === 'rejected' || !isRole(mark.label)) return [];
  const suggested = quantities.find((each) => overlaps(each.span, span));
  const plain: Quantity = {
    id: mark.id,
    span,
    text: text.slice(span.start, span.end),
    role: mark.label,
    indicator: null,
    indicatorSpan: null,
    measure: 'level',
    comparator: '=',
    min: 0,
    max: 0,
    unit: '',
    strength: mark.label === 'other' ? null : 'committed',
    period: null,
    sectionId: innermostSection(sections, span)?.id ?? null,
    confidence: 1,
    rule: 'decided',
  };
  const { id, text: quoted, role, confidence, rule } = plain;
  return [{ ...plain, ...suggested, ...mark.values, id, span, text: quoted, role, confidence, rule }];
}

function decideGoals(
  { goals, sections }: Pick<Report, 'goals' | 'sections'>,
  text: string,
  marks: readonly PlacedMark[],
): readonly Goal[] {
  const kept = goals.filter(({ span }) => !isTaken(span, marks));
  const decided = marks.flatMap(({ mark, span }): Goal[] => {
    if (mark.state === 'rejected') return [];
    const { strength = 'committed', indicator } = goals.find((each) => overlaps(each.span, span)) ?? {};
    const sectionId = innermostSection(sections, span)?.id ?? null;
    const named = mark.values.indicator ?? indicator ?? text.slice(span.start, span.end);
    return [
      { id: mark.id, span, kind: 'qualitative', indicator: named, strength, sectionId, rule: 'decided' },
    ];
  });
  return [...kept, ...decided].sort((a, b) => compareSpans(a.span, b.span));
}

function decideEntities(
  entities: readonly Entity[],
  text: string,
  marks: readonly PlacedMark[],
): readonly Entity[] {
  const kept = entities.flatMap((entity) => {
    const mentions = entity.mentions.filter((mention) => !isTaken(mention, marks));
    return mentions.length > 0 ? [{ ...entity, mentions }] : [];
  });
  const decided = new Map<string, Entity>();
  for (const { mark, span } of marks) {
    if (mark.state === 'rejected' || !isEntityType(mark.label)) continue;
    const name = text.slice(span.start, span.end);
    const key = `${mark.label} ${name}`;
    const suggested = entities.find(({ mentions }) => mentions.some((mention) => overlaps(mention, span)));
    const mentions = [...(decided.get(key)?.mentions ?? []), span].sort(compareSpans);
    const { aliases = [], role = null, within = null } = suggested ?? {};
    decided.set(key, {
      id: mark.id,
      type: mark.label,
      name,
      aliases,
      role,
      within,
      mentions,
      confidence: 1,
      rule: 'decided',
    });
  }
  const start = ({ mentions: [first] }: Entity): number => first?.start ?? 0;
  return [...kept, ...decided.values()].sort((a, b) => start(a) - start(b));
}
