import equal from 'fast-deep-equal';
import type { Duplicate } from '../duplicate';
import type { Replacement } from '../edit';
import type { Entity } from '../entity';
import type { GlossaryEntry } from '../glossary';
import type { Noise } from '../noise';
import type { Goal, Quantity } from '../quantity';
import type { Report } from '../report';
import type { Section } from '../section';
import type { Span } from '../span';
import { type ListStep, stepsBetween, takeSteps } from './listSteps';
import { type MovedReport, moveReport } from './movedReport';

/** How a report became another one when its text was edited: small enough to be sent at every key. */
export interface ReportChanges {
  readonly edit: Replacement;
  /** What is not worth comparing. */
  readonly rest: Omit<
    Report,
    'sections' | 'quantities' | 'goals' | 'entities' | 'glossary' | 'duplicates' | 'noise'
  >;
  /** All of them; null where the edit only moved them. */
  readonly sections: readonly Section[] | null;
  readonly quantities: readonly ListStep<Quantity>[];
  readonly goals: readonly ListStep<Goal>[];
  readonly entities: readonly ListStep<Entity>[];
  readonly glossary: readonly ListStep<GlossaryEntry>[];
  readonly duplicates: readonly ListStep<Duplicate>[];
  readonly noise: readonly ListStep<Noise>[];
}

/**
 * What changed from a report to a later one, whose text differs by an edit: of 新增就业3200人。 with 力争 written before
 * it, one number that now stands two further and is striven for, and nothing else. {@link takeChanges} undoes it:
 * whatever the edit, the report that comes out is the later one.
 */
export function changesBetween(moved: MovedReport, after: Report): ReportChanges {
  const { sections, quantities, goals, entities, glossary, duplicates, noise, ...rest } = after;
  return {
    edit: moved.edit,
    rest,
    sections: equal(moved.sections, sections) ? null : sections,
    quantities: stepsBetween(moved.quantities, quantities, startOfSpan),
    goals: stepsBetween(moved.goals, goals, startOfSpan),
    entities: stepsBetween(moved.entities, entities, startOfMentions),
    glossary: stepsBetween(moved.glossary, glossary, startOfSpan),
    duplicates: stepsBetween(moved.duplicates, duplicates, startOfSpan),
    noise: stepsBetween(moved.noise, noise, startOfSpan),
  };
}

/** The later report, made of the earlier one. What nothing happened to is the same object in both. */
export function takeChanges(before: Report, changes: ReportChanges): Report {
  const moved = moveReport(before, changes.edit);
  return {
    ...changes.rest,
    sections: changes.sections ?? moved.sections,
    quantities: takeSteps(moved.quantities, changes.quantities),
    goals: takeSteps(moved.goals, changes.goals),
    entities: takeSteps(moved.entities, changes.entities),
    glossary: takeSteps(moved.glossary, changes.glossary),
    duplicates: takeSteps(moved.duplicates, changes.duplicates),
    noise: takeSteps(moved.noise, changes.noise),
  };
}

const startOfSpan = ({ span }: { readonly span: Span }): number => span.start;
const startOfMentions = ({ mentions }: Entity): number => mentions[0]?.start ?? 0;
