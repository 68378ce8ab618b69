import { laneCount } from '../core/entities/tagger/lanes';
import { bucketAt, bucketSize, featureWidth, noWeight } from '../core/entities/tagger/model';
import { type ModelHeader, headerBytes, writeHeader } from '../lexicon/nameModel';
import type { TrainedWeights } from './sequenceTrainer';

/** How many features the table has room for: 1 MB. */
const featureRoom = 1 << 16;
const tableLength = featureWidth * (featureRoom + 1);
/** Weights are kept up to this; hardly any is higher, and the others keep finer steps. */
const highest = 2.5;
/**
 * What the weights are divided by: learnt against a margin, they hold likely names for all but certain. Names taken by
 * weights softened so are right more often than with 1.5 or 2.5.
 */
const softness = 2;

/**
 * Packs trained weights into the bytes that `readNameModel` reads: a header with the weights of steps, then the
 * table of features as it is looked up in. Where more than four features share a bucket the strongest stay.
 */
export function packModel(trained: TrainedWeights): Uint8Array {
  const soften = (weight: number): number => weight / softness;
  const header: ModelHeader = {
    scale: soften(highest / 127),
    joints: trained.joints.map(soften),
    inner: trained.inner.map(soften),
  };
  const bytes = new Uint8Array(headerBytes + 4 * tableLength).fill(noWeight, headerBytes);
  writeHeader(bytes, header);
  const table = new DataView(bytes.buffer, headerBytes);
  const filled = new Map<number, number>();
  for (const feature of strongestFirst(trained)) {
    const hash = trained.hashes[feature] ?? 0;
    const bucket = bucketAt(hash, tableLength);
    const used = filled.get(bucket) ?? 0;
    if (used === bucketSize) continue;
    filled.set(bucket, used + 1);
    const at = 4 * (bucket + used * featureWidth);
    table.setUint32(at, hash, true);
    for (let lane = 0; lane < laneCount; lane++)
      table.setUint8(at + 4 + lane, toByte(trained.features[feature * laneCount + lane] ?? 0));
  }
  return bytes;
}

const toByte = (weight: number): number =>
  noWeight + Math.max(-127, Math.min(127, Math.round((weight * 127) / highest)));

/** The features that have a weight left, those with the most first. */
function strongestFirst({ hashes, features }: TrainedWeights): number[] {
  const strengths = Float32Array.from(hashes, (_, feature) =>
    features
      .subarray(feature * laneCount, (feature + 1) * laneCount)
      .reduce((sum, weight) => sum + Math.abs(weight), 0),
  );
  return Array.from(hashes, (_, feature) => feature)
    .filter((feature) => (strengths[feature] ?? 0) > 0)
    .sort((a, b) => (strengths[b] ?? 0) - (strengths[a] ?? 0) || a - b);
}
