import type { Duplicate } from '../duplicate';
import type { Replacement } from '../edit';
import type { Entity } from '../entity';
import type { GlossaryEntry } from '../glossary';
import type { Noise } from '../noise';
import type { Goal, Quantity } from '../quantity';
import type { Report } from '../report';
import type { Section } from '../section';
import { moveDuplicate, moveEntity, moveGlossaryEntry, moveGoal, moveNoise, moveQuantity } from './moveItems';
import { moveSections } from './moveSections';

/** A report where an edit of its text moved it, its lists item by item, with null for what the edit reaches into. */
export interface MovedReport {
  readonly before: Report;
  readonly edit: Replacement;
  readonly sections: readonly Section[];
  readonly quantities: Moved<Quantity>;
  readonly goals: Moved<Goal>;
  readonly entities: Moved<Entity>;
  readonly glossary: Moved<GlossaryEntry>;
  readonly duplicates: Moved<Duplicate>;
  readonly noise: Moved<Noise>;
}

export type Moved<Item> = readonly (Item | null)[];

/** Moves all of a report: with 新 typed before the first of two numbers, both stand one further. Linear in its length. */
export const moveReport = (before: Report, edit: Replacement): MovedReport => ({
  before,
  edit,
  sections: moveSections(before.sections, edit),
  quantities: before.quantities.map((item) => moveQuantity(item, edit)),
  goals: before.goals.map((item) => moveGoal(item, edit)),
  entities: before.entities.map((item) => moveEntity(item, edit)),
  glossary: before.glossary.map((item) => moveGlossaryEntry(item, edit)),
  duplicates: before.duplicates.map((item) => moveDuplicate(item, edit)),
  noise: before.noise.map((item) => moveNoise(item, edit)),
});
