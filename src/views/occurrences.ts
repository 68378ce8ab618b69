import type { DraftMark } from '../core/annotations/draft';
import type { Label } from '../core/annotations/mark';
import type { Entity } from '../core/model/entity';
import { compareSpans, overlaps, type Span } from '../core/model/span';
import type { Decidable } from './decidable';

/** What a person says of a suggestion as it stands. */
export type Verdict = 'accept' | 'reject';

/** What is said of some words wherever they stand. */
export interface Saying {
  readonly words: string;
  readonly label: Label;
  readonly verdict: Verdict;
}

/** A decision that is to be made at a place. */
export type DecisionAt = Pick<DraftMark, 'span' | 'label' | 'state'>;

/**
 * The decisions that say the same wherever the words stand and nothing is decided yet. Words inside a longer
 * suggestion are part of another thing; what nothing is found at can be added, but not rejected.
 * @example `云溪县` as a place: accepted where it is found as one, added where it is not found, left out in `云溪县医院`
 */
export function decisionsEverywhere(
  text: string,
  { words, label, verdict }: Saying,
  decidables: readonly Decidable[],
): DecisionAt[] {
  return placesOf(words, text).flatMap((span): DecisionAt[] => {
    const found = decidables.filter((each) => overlaps(each.span, span));
    const isFree = found.every(({ mark, span: longer }) => mark === null && !isInside(span, longer));
    if (!isFree) return [];
    const isFound = found.some((each) => each.label === label && compareSpans(each.span, span) === 0);
    if (verdict === 'reject') return isFound ? [{ span, label, state: 'rejected' }] : [];
    return [{ span, label, state: isFound ? 'accepted' : found.length > 0 ? 'corrected' : 'added' }];
  });
}

/** The decisions that accept every mention of a thing and add wherever else its name stands and nothing is found. */
export function decisionsOnEntity(
  { name, type, mentions }: Entity,
  text: string,
  decidables: readonly Decidable[],
): DecisionAt[] {
  const isDecided = (span: Span): boolean =>
    decidables.some((each) => each.mark !== null && overlaps(each.span, span));
  const accepted = mentions
    .filter((span) => !isDecided(span))
    .map((span): DecisionAt => ({ span, label: type, state: 'accepted' }));
  const everywhere = decisionsEverywhere(text, { words: name, label: type, verdict: 'accept' }, decidables);
  const isElsewhere = ({ span, state }: DecisionAt): boolean =>
    state === 'added' && !mentions.some((mention) => overlaps(mention, span));
  return [...accepted, ...everywhere.filter(isElsewhere)];
}

/** Whether a span lies in a longer one. */
const isInside = (span: Span, longer: Span): boolean =>
  longer.start <= span.start && span.end <= longer.end && compareSpans(span, longer) !== 0;

/** Every place where words stand, none overlapping the one before it. */
function placesOf(words: string, text: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0 && words !== '';) {
    const end = start + words.length;
    places.push({ start, end });
    start = text.indexOf(words, end);
  }
  return places;
}
