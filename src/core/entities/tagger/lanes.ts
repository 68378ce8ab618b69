import { begin, middle, partCount, typeCount } from './tags';

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
export interface StepWeights {
  /** From what ends to what begins, by {@link jointSlot}. */
  readonly joints: Float32Array;
  /** From part to part of a name, by {@link innerSlot}. */
  readonly inner: Float32Array;
}

/** What the weights of {@link StepWeights} multiply by. */
export interface StepFactors {
  readonly joints: Float64Array;
  /** From what begins to what ended. */
  readonly jointsBack: Float64Array;
  readonly inner: Float64Array;
}

export function toFactors({ joints, inner }: StepWeights): StepFactors {
  const factors = Float64Array.from(joints, Math.exp);
  const jointsBack = factors.map(
    (_, slot) => factors[jointSlot(slot % groupCount, Math.floor(slot / groupCount))] ?? 0,
  );
  return { joints: factors, jointsBack, inner: Float64Array.from(inner, Math.exp) };
}

export const jointCount = groupCount * groupCount;
export const jointSlot = (ended: number, begun: number): number => ended * groupCount + begun;

export const innerCount = 4 * typeCount;
/** The step within a name of a type from its begin or middle to its middle or end. */
export const innerSlot = (type: number, part: number, next: number): number =>
  type * 4 + (part === begin ? 0 : 2) + (next === middle ? 0 : 1);
