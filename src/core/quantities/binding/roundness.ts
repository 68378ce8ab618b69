import type { Bound } from './bindSentence';

/** What each significant digit less than two tells of a plan, and each more of a report. */
const digit = 1.3;
/** How much of the sum of its values counts for a sentence, and what they can weigh at most. */
const share = 0.4;
const strongest = 2;

/**
 * The log odds that a sentence commits by how round its values are: plans name round numbers (新建公路200公里), reports what
 * was counted (新建公路187.3公里). What only describes tells nothing.
 */
export function roundnessOf(bound: readonly Bound[]): number {
  let sum = 0;
  for (const { draft, scope } of bound) if (scope === null) sum += weightOf(draft.mention);
  return Math.max(-strongest, Math.min(strongest, share * sum));
}

function weightOf({ min, unit }: Bound['draft']['mention']): number {
  const isRate = rate.test(unit);
  if (!isRate && min < fewest) return 0;
  const digits = String(min)
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
  const isHalf = digits.length === 2 && digits.endsWith('5');
  const isExact = isRate && !Number.isInteger(min) && !isHalf;
  return digit * (2 - digits.length + (isHalf ? 0.5 : 0) - (isExact ? 1 : 0));
}

const rate = /^(?:[%‰]|个?百分点)$/;
/** A count below this has one digit whatever it is. */
const fewest = 10;
