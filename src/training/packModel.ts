import { laneCount } from '../core/entities/tagger/lanes';
import { bucketBytes, bucketOf, bucketSize, markOf, marksAt, rowAt } from '../core/entities/tagger/model';
import { type ModelHeader, headerBytes, writeHeader } from '../lexicon/nameModel';
import type { TrainedWeights } from './sequenceTrainer';

/** Buckets of the table: 32,768 of four features each, 2 MB. */
export const bucketCount = 1 << 15;
/** Weights are kept up to this; hardly any is higher, and the others keep finer steps. */
const highest = 2.5;

/**
 * Packs trained weights into the bytes that `readNameModel` reads: a header with the weights of steps, then the
 * table of features as it is looked up in. Where more than four features share a bucket the strongest stay.
 */
export function packModel(trained: TrainedWeights): Uint8Array {
  const header: ModelHeader = { scale: highest / 127, joints: trained.joints, inner: trained.inner };
  const bytes = new Uint8Array(headerBytes + bucketCount * bucketBytes);
  writeHeader(bytes, header);
  const table = bytes.subarray(headerBytes);
  const marks = new Uint16Array(bytes.buffer, headerBytes);
  for (const feature of strongestFirst(trained)) {
    const hash = trained.hashes[feature] ?? 0;
    const bucket = bucketOf(hash, bucketCount);
    const first = marksAt(bucket);
    const free = Array.from({ length: bucketSize }, (_, index) => index).find(
      (index) => marks[first + index] === 0 || marks[first + index] === markOf(hash),
    );
    if (free === undefined || marks[first + free] !== 0) continue;
    marks[first + free] = markOf(hash);
    for (let lane = 0; lane < laneCount; lane++)
      table[rowAt(bucket, free) + lane] = toByte(
        trained.weights[feature * laneCount + lane] ?? 0,
        header.scale,
      );
  }
  return bytes;
}

const toByte = (weight: number, scale: number): number =>
  Math.max(-127, Math.min(127, Math.round(weight / scale))) & 0xff;

/** The features that have a weight left, those with the most first. */
function strongestFirst({ hashes, weights }: TrainedWeights): number[] {
  const strengths = Float32Array.from(hashes, (_, feature) =>
    weights
      .subarray(feature * laneCount, (feature + 1) * laneCount)
      .reduce((sum, weight) => sum + Math.abs(weight), 0),
  );
  return Array.from(hashes, (_, feature) => feature)
    .filter((feature) => (strengths[feature] ?? 0) > 0)
    .sort((a, b) => (strengths[b] ?? 0) - (strengths[a] ?? 0) || a - b);
}
