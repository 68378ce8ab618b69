import { partCount, typeCount } from './tags';

/*
 * A weight speaks for what a tag is made of, not for the tag: being a certain part of a name, being of a certain type.
 * So what a company's name ends in is learnt from few companies, and where names begin from all. Being outside every
 * name scores 0; the others are better or worse than that.
 */

/** How many lanes a feature has a weight for: the parts, the types. */
export const laneCount = partCount + typeCount;
export const partLane = (part: number): number => part;
export const typeLane = (type: number): number => partCount + type;

/** What ends or begins between two units: nothing (0), or a name of the type with this index and 1. */
export const groupCount = 1 + typeCount;

/** Weights of the steps from unit to unit. */
export interface Steps {
  /** What ends before and what begins, `ended * groupCount + begun`. */
  readonly joints: Float32Array;
  /** Within a name, `type * 4` plus: begin to middle, begin to end, middle to middle, middle to end. */
  readonly inner: Float32Array;
}

export const jointCount = groupCount * groupCount;
export const innerCount = 4 * typeCount;
