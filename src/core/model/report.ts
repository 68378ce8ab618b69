import type { Duplicate } from './duplicate';
import type { Entity } from './entity';
import type { GlossaryEntry } from './glossary';
import type { Noise } from './noise';
import type { Goal, Quantity } from './quantity';
import type { Section } from './section';

/** What the text says of itself; null where it does not. */
export interface Properties {
  readonly title: string | null;
  readonly place: string | null;
  readonly issuer: string | null;
  readonly date: string | null;
  readonly year: string | null;
  readonly speaker: string | null;
}

/** The one model every surface shows. Every list is sorted by where its first span starts. */
export interface Report {
  readonly schema: 1;
  readonly file: string | null;
  /** The length of the text in UTF-16 code units. */
  readonly length: number;
  readonly properties: Properties;
  readonly sections: readonly Section[];
  readonly quantities: readonly Quantity[];
  readonly goals: readonly Goal[];
  readonly entities: readonly Entity[];
  /** The terms the text explains itself. */
  readonly glossary: readonly GlossaryEntry[];
  readonly duplicates: readonly Duplicate[];
  readonly noise: readonly Noise[];
  readonly stats: { readonly analysisMs: number };
}
