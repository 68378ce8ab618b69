import { type Steps, laneCount } from './lanes';

/**
 * The weights of a linear-chain model, as trained by `npm run train`. Features are known by a 32-bit hash. Its lower
 * bits name a bucket of four features, which is one line of a processor's cache: four marks that tell the features
 * of a bucket apart (the hash's upper half, 0 where there is none), then four rows of a byte a lane.
 */
export interface NameModel {
  readonly marks: Uint16Array;
  readonly weights: Int8Array;
  /** What the bytes are multiplied by. */
  readonly scale: number;
  readonly steps: Steps;
}

export const bucketBytes = 64;
export const bucketSize = 4;
const marksBytes = 2 * bucketSize;
const rowBytes = (bucketBytes - marksBytes) / bucketSize;

/** Which bucket of `count`, a power of two, holds a feature. */
export const bucketOf = (hash: number, count: number): number => hash & (count - 1);
/** What tells a feature from others of its bucket; never 0. */
export const markOf = (hash: number): number => hash >>> 16 || 1;
/** Where the row of a bucket's feature begins among the weights. */
export const rowAt = (bucket: number, index: number): number =>
  bucket * bucketBytes + marksBytes + index * rowBytes;
/** Where a bucket's marks begin. */
export const marksAt = (bucket: number): number => (bucket * bucketBytes) >> 1;

/** Adds the weights of a feature to the lanes that begin at `base`; nothing where the model does not know it. */
export function addFeature(
  sums: Int32Array,
  base: number,
  hash: number,
  { marks, weights }: NameModel,
): void {
  const bucket = bucketOf(hash, weights.length / bucketBytes);
  const mark = markOf(hash);
  const first = marksAt(bucket);
  for (let index = 0; index < bucketSize; index++) {
    if (marks[first + index] !== mark) continue;
    const row = rowAt(bucket, index);
    for (let lane = 0; lane < laneCount; lane++)
      sums[base + lane] = (sums[base + lane] ?? 0) + (weights[row + lane] ?? 0);
    return;
  }
}
