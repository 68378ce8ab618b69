import { entityTypes } from '../model/entity';
import { type Comparator, roles } from '../model/quantity';
import type { Span } from '../model/span';

export const markStates = ['accepted', 'rejected', 'corrected', 'added'] as const;
/** What a person did: agreed with a suggestion, refused it, changed it, or added what was not suggested. */
export type MarkState = (typeof markStates)[number];

/** What a person can say a stretch of text is. */
export const labels = [...roles, 'goal', ...entityTypes] as const;
export type Label = (typeof labels)[number];

/** A stretch of text and what stands around it (W3C TextQuoteSelector and TextPositionSelector). */
export interface QuotedSpan extends Span {
  readonly exact: string;
  /** At most 32 characters before and after the quote. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Where a mark stands, in terms that survive edits. What looks like it elsewhere is remembered too. */
export interface Anchor extends QuotedSpan {
  /** How many places read like this one, quote and own line around it, when the mark was made, itself included … */
  readonly twins: number;
  /** … and which of them it was, counted from 1 at the text's start. */
  readonly twin: number;
  /**
   * The most that any place but those could have in common with quote and context, in characters of the clean
   * reading, were the lines around it the same.
   */
  readonly rival: number;
  /** Its text was not found when the marks were last kept: the position is where it stood before. */
  readonly lost?: true;
}

/** Values of a quantity that a person set by hand; what is absent stays as analysed. */
export interface CorrectedValues {
  readonly indicator?: string;
  readonly comparator?: Comparator;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
  readonly period?: string;
}

/** One decision of a person about one stretch of text. */
export interface Mark {
  /** Unique for ever, such as `urn:uuid:…`; the host makes it. */
  readonly id: string;
  readonly state: MarkState;
  readonly label: Label;
  readonly values: CorrectedValues;
  readonly note: string | null;
  readonly tags: readonly string[];
  readonly anchor: Anchor;
  /** Empty where the person set no name. */
  readonly creator: string;
  /** ISO 8601 times. */
  readonly created: string;
  readonly modified: string;
}
