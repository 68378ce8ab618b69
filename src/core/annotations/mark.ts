import type { EntityType } from '../model/entity';
import type { Comparator, Role } from '../model/quantity';
import type { Span } from '../model/span';
import { findQuotes } from './quoteIndex';

export const markStates = ['accepted', 'rejected', 'corrected', 'added'] as const;
/** What a person did: agreed with a suggestion, refused it, changed it, or added what was not suggested. */
export type MarkState = (typeof markStates)[number];

/** What a person can say a stretch of text is. */
export type Label = Role | 'goal' | EntityType;

/** Where a mark stands, in terms that survive edits (W3C TextQuoteSelector and TextPositionSelector). */
export interface Anchor extends Span {
  readonly exact: string;
  /** Up to {@link contextLength} characters before and after the quote. */
  readonly prefix: string;
  readonly suffix: string;
  /** How many places of the text had this very quote and context when the mark was made, itself included … */
  readonly twins: number;
  /** … and the how manieth of them it was, from 1. */
  readonly twin: number;
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

/** How much of the text on either side an anchor remembers, in UTF-16 code units. */
export const contextLength = 32;

/**
 * Remembers where spans stand so that they can be found again in an edited text, in one sweep for all of them.
 * `5.5%` in `地区生产总值增长5.5%左右` keeps `地区生产总值增长` before it and `左右` after it.
 */
export function createAnchors(text: string, spans: readonly Span[]): readonly Anchor[] {
  const anchors = spans.map(({ start, end }) => ({
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  }));
  const inContext = ({ prefix, exact, suffix }: (typeof anchors)[number]): string => prefix + exact + suffix;
  const places = findQuotes(text, anchors.map(inContext));
  return anchors.map((anchor) => {
    const starts = places.get(inContext(anchor)) ?? [];
    const own = starts.indexOf(anchor.start - anchor.prefix.length);
    return { ...anchor, twins: Math.max(1, starts.length), twin: Math.max(0, own) + 1 };
  });
}
