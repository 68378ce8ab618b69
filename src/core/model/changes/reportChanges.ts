import type { Duplicate } from '../duplicate';
import type { Replacement } from '../edit';
import type { Entity } from '../entity';
import type { GlossaryEntry } from '../glossary';
import type { Noise } from '../noise';
import type { Goal, Quantity } from '../quantity';
import type { Report } from '../report';
import type { Span } from '../span';
import { type ListStep, stepsBetween, takeSteps } from './listSteps';
import { moveDuplicate, moveEntity, moveGlossaryEntry, moveGoal, moveNoise, moveQuantity } from './moveItems';

/** How a report became another one when its text was edited: small enough to be sent at every key. */
export interface ReportChanges {
  readonly edit: Replacement;
  /** What is not worth comparing. */
  readonly rest: Omit<Report, 'quantities' | 'goals' | 'entities' | 'glossary' | 'duplicates' | 'noise'>;
  readonly quantities: readonly ListStep<Quantity>[];
  readonly goals: readonly ListStep<Goal>[];
  readonly entities: readonly ListStep<Entity>[];
  readonly glossary: readonly ListStep<GlossaryEntry>[];
  readonly duplicates: readonly ListStep<Duplicate>[];
  readonly noise: readonly ListStep<Noise>[];
}

/**
 * What changed from one report to a later one, whose text differs by an edit: of 新增就业3200人。 with 力争 written before
 * it, one number that now stands two further and is striven for, and nothing else. {@link takeChanges} undoes it:
 * whatever the edit, the report that comes out is the later one.
 */
export function changesBetween(before: Report, after: Report, edit: Replacement): ReportChanges {
  const { quantities, goals, entities, glossary, duplicates, noise, ...rest } = after;
  return {
    edit,
    rest,
    quantities: stepsBetween(moved(before.quantities, moveQuantity, edit), quantities, startOfSpan),
    goals: stepsBetween(moved(before.goals, moveGoal, edit), goals, startOfSpan),
    entities: stepsBetween(moved(before.entities, moveEntity, edit), entities, startOfMentions),
    glossary: stepsBetween(moved(before.glossary, moveGlossaryEntry, edit), glossary, startOfSpan),
    duplicates: stepsBetween(moved(before.duplicates, moveDuplicate, edit), duplicates, startOfSpan),
    noise: stepsBetween(moved(before.noise, moveNoise, edit), noise, startOfSpan),
  };
}

/** The later report, made of the earlier one. What nothing happened to is the same object in both. */
export function takeChanges(before: Report, changes: ReportChanges): Report {
  const { edit, rest } = changes;
  return {
    ...rest,
    quantities: takeSteps(moved(before.quantities, moveQuantity, edit), changes.quantities),
    goals: takeSteps(moved(before.goals, moveGoal, edit), changes.goals),
    entities: takeSteps(moved(before.entities, moveEntity, edit), changes.entities),
    glossary: takeSteps(moved(before.glossary, moveGlossaryEntry, edit), changes.glossary),
    duplicates: takeSteps(moved(before.duplicates, moveDuplicate, edit), changes.duplicates),
    noise: takeSteps(moved(before.noise, moveNoise, edit), changes.noise),
  };
}

const moved = <Item>(
  items: readonly Item[],
  move: (item: Item, edit: Replacement) => Item | null,
  edit: Replacement,
): readonly (Item | null)[] => items.map((item) => move(item, edit));

const startOfSpan = ({ span }: { readonly span: Span }): number => span.start;
const startOfMentions = ({ mentions }: Entity): number => mentions[0]?.start ?? 0;
