import { featureLimit } from './features';
import type { StepFactors } from './lanes';

/**
 * The weights of a linear-chain model, as trained by `npm run train`. Features are known by a 32-bit hash, whose lower
 * bits name a bucket of four: one line of a processor's cache. A feature is four numbers: its hash, then twelve bytes,
 * one a lane, that hold its weights with {@link noWeight} added. After the buckets stands a feature that says nothing.
 */
export interface NameModel {
  readonly table: Int32Array;
  /** What sums of weights from `-sumLimit` to `sumLimit` multiply by. */
  readonly exponentials: Float64Array;
  readonly steps: StepFactors;
}

/** Numbers a feature takes, features a bucket holds. */
export const featureWidth = 4;
export const bucketSize = 4;
/** The byte of a weight of 0. */
export const noWeight = 128;
/** No sum of a unit's weights is farther from 0. */
export const sumLimit = noWeight * featureLimit;

/** What sums of weights multiply by, where a weight of 1 stands for `scale`. */
export const exponentialsOf = (scale: number): Float64Array =>
  Float64Array.from({ length: 2 * sumLimit + 1 }, (_, at) => Math.exp((at - sumLimit) * scale));

const bucketWidth = bucketSize * featureWidth;

/** Where the bucket of a feature begins in a table of so many numbers. */
export const bucketAt = (hash: number, tableLength: number): number =>
  Math.imul(hash, bucketWidth) & (tableLength - featureWidth - bucketWidth);

/**
 * Where a feature stands in a model's table; where it is unknown, the place of the one that says nothing. Looks at
 * the whole bucket without a branch, which a processor would guess wrong, and wait for the table at each wrong guess.
 */
export function placeOfFeature(table: Int32Array, hash: number): number {
  const nothing = table.length - featureWidth;
  const first = bucketAt(hash, table.length);
  const second = first + featureWidth;
  const third = second + featureWidth;
  const fourth = third + featureWidth;
  return (
    nothing ^
    ((nothing ^ first) & ifSame(table[first] ?? 0, hash)) ^
    ((nothing ^ second) & ifSame(table[second] ?? 0, hash)) ^
    ((nothing ^ third) & ifSame(table[third] ?? 0, hash)) ^
    ((nothing ^ fourth) & ifSame(table[fourth] ?? 0, hash))
  );
}

/** All bits where two numbers are the same, none where they differ. */
function ifSame(a: number, b: number): number {
  const difference = a ^ b;
  return ((difference | -difference) >> 31) ^ -1;
}
