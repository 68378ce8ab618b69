import { countWhile } from '../model/countWhile';
import type { Entity, EntityType } from '../model/entity';
import type { Goal, LiteralValue, Quantity } from '../model/quantity';
import type { Report } from '../model/report';
import { innermostSection } from '../model/section';
import { compareSpans, mergeSpans, overlaps, type Span } from '../model/span';
import { isEntityType, isRole } from './label';
import type { PlacedMark } from './reanchor';

/** The value that a piece of the text gives; null where it gives none. */
export type ReadValue = (text: string) => LiteralValue | null;

/**
 * The report as a person decided it: what they rejected is gone, what they corrected or added stands in place of
 * the suggestions it overlaps. Decided findings carry the rule `decided` and full confidence; a name that was suggested
 * for the same thing keeps its own. What was added as a quantity has the value that `readValue` finds in it: of `120亿元`
 * marked as a target 12000000000 元.
 */
export function applyMarks(
  report: Report,
  text: string,
  placed: readonly PlacedMark[],
  readValue: ReadValue,
): Report {
  const quantityMarks = placed.filter(({ mark }) => isRole(mark.label));
  const goalMarks = placed.filter(({ mark }) => mark.label === 'goal');
  const entityMarks = placed.filter(({ mark }) => isEntityType(mark.label));
  const isTaken = takenBy(quantityMarks);
  const quantities = report.quantities.filter(({ span }) => !isTaken(span));
  const decided = quantityMarks.flatMap((each) => toQuantity(each, text, report, readValue));
  return {
    ...report,
    quantities: [...quantities, ...decided].sort((a, b) => compareSpans(a.span, b.span)),
    goals: decideGoals(report, text, goalMarks),
    entities: decideEntities(report.entities, text, entityMarks),
  };
}

/** Tells whether a mark reaches into a span. */
function takenBy(marks: readonly PlacedMark[]): (span: Span) => boolean {
  const taken = mergeSpans(marks.map(({ span }) => span));
  return (span) => {
    const next = taken[countWhile(taken.length, (at) => (taken[at]?.end ?? 0) <= span.start)];
    return next !== undefined && overlaps(next, span);
  };
}

function toQuantity(
  { mark, span }: PlacedMark,
  text: string,
  { quantities, sections }: Pick<Report, 'quantities' | 'sections'>,
  readValue: ReadValue,
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
  const found = suggested ?? readValue(quoted);
  return [{ ...plain, ...found, ...mark.values, id, span, text: quoted, role, confidence, rule }];
}

function decideGoals(
  { goals, sections }: Pick<Report, 'goals' | 'sections'>,
  text: string,
  marks: readonly PlacedMark[],
): readonly Goal[] {
  const isTaken = takenBy(marks);
  const kept = goals.filter(({ span }) => !isTaken(span));
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

/** A decided mention stays with the thing it was suggested for or is named as; else it is a thing of its own. */
function decideEntities(
  entities: readonly Entity[],
  text: string,
  marks: readonly PlacedMark[],
): readonly Entity[] {
  const isTaken = takenBy(marks);
  const decided = new Map(
    entities.map((entity) => [
      entity.id,
      { ...entity, mentions: entity.mentions.filter((mention) => !isTaken(mention)) },
    ]),
  );
  const homes = homesOf(entities);
  for (const { mark, span } of marks) {
    if (mark.state === 'rejected' || !isEntityType(mark.label)) continue;
    const name = text.slice(span.start, span.end);
    const id = homes.get(placeKey(mark.label, span)) ?? homes.get(nameKey(mark.label, name)) ?? mark.id;
    homes.set(nameKey(mark.label, name), id);
    const home = decided.get(id) ?? decidedEntity(mark.id, mark.label, name, suggestedAt(entities, span));
    decided.set(id, { ...home, mentions: [...home.mentions, span].sort(compareSpans) });
  }
  const start = ({ mentions: [first] }: Entity): number => first?.start ?? 0;
  return [...decided.values()]
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => start(a) - start(b));
}

const placeKey = (type: EntityType, { start, end }: Span): string => `${type} ${start}-${end}`;
const nameKey = (type: EntityType, name: string): string => `${type} ${name}`;

/** The ids of things by where they are mentioned and by what they are called. */
function homesOf(entities: readonly Entity[]): Map<string, string> {
  const homes = new Map<string, string>();
  for (const { id, type, name, aliases, mentions } of entities) {
    for (const mention of mentions) homes.set(placeKey(type, mention), id);
    for (const each of [name, ...aliases])
      if (!homes.has(nameKey(type, each))) homes.set(nameKey(type, each), id);
  }
  return homes;
}

const suggestedAt = (entities: readonly Entity[], span: Span): Entity | undefined =>
  entities.find(({ mentions }) => mentions.some((mention) => overlaps(mention, span)));

/** What a person says is there, with what was suggested of it. */
const decidedEntity = (
  id: string,
  type: EntityType,
  name: string,
  { aliases = [], role = null, within = null }: Partial<Entity> = {},
): Entity => ({ id, type, name, aliases, role, within, mentions: [], confidence: 1, rule: 'decided' });
