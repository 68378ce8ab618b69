import type { Comparator } from '../model/quantity';
import type { CleanSpan } from '../model/span';

/**
 * A literal quantity as it is found, before it is bound to what it measures: `250余亩` in `绿化250余亩以上`.
 * The span runs from the first numeral through the unit.
 */
export interface QuantityMention extends CleanSpan {
  /** The mention with its comparators: `不少于30个`, `约5.5%左右`. */
  readonly outer: CleanSpan;
  /** In the base unit, magnitudes multiplied out; equal unless a range. */
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly comparator: Comparator;
  /** The rule that found it. */
  readonly rule: string;
}
