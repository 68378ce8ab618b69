import { strengths } from '../core/model/quantity';
import type { GoalEntry } from './goalEntries';

/** As they stand in the text. */
export const byPlace = (a: GoalEntry, b: GoalEntry): number => a.span.start - b.span.start;

/** The most binding first; what was reached has no strength and comes last. */
export function byStrength(a: GoalEntry, b: GoalEntry): number {
  const rank = ({ strength }: GoalEntry): number =>
    strength === null ? strengths.length : strengths.indexOf(strength);
  return rank(a) - rank(b) || byPlace(a, b);
}

/** Numbers of one unit together, the largest first; goals without a number last. */
export function byValue(a: GoalEntry, b: GoalEntry): number {
  if (!a.number || !b.number) return Number(!a.number) - Number(!b.number) || byPlace(a, b);
  const unit = a.number.unit < b.number.unit ? -1 : a.number.unit > b.number.unit ? 1 : 0;
  return unit || b.number.max - a.number.max || byPlace(a, b);
}
