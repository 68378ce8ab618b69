import type { Span } from './span';

export const entityTypes = [
  'person',
  'place',
  'organization',
  'facility',
  'document',
  'meeting',
  'program',
  'time',
] as const;
export type EntityType = (typeof entityTypes)[number];

/** A name that singles out one thing, with every place that mentions it. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Of a person: 区长, 记者, 市人大代表 …; null otherwise or where the text gives none. */
  readonly role: string | null;
  /** Of a place: the place that holds it; null otherwise or where neither the text nor the lexicon can tell. */
  readonly within: string | null;
  readonly mentions: readonly Span[];
  readonly confidence: number;
  readonly rule: string;
}
