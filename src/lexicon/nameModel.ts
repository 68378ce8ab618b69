import {
  type StepWeights,
  innerCount,
  jointCount,
  laneCount,
  toFactors,
} from '../core/entities/tagger/lanes';
import { type NameModel, bucketSize, exponentialsOf, featureWidth } from '../core/entities/tagger/model';

/** What stands before the table of features: a mark, the number of lanes, the scale, the weights of steps. */
export interface ModelHeader extends StepWeights {
  readonly scale: number;
}

const fileMark = 0x4e4d3032;
const fixedFields = 3;
const bucketBytes = 4 * featureWidth * bucketSize;
/** A multiple of a bucket, so that every bucket lies in one line of the cache. */
export const headerBytes =
  Math.ceil((4 * (fixedFields + jointCount + innerCount)) / bucketBytes) * bucketBytes;

/** Writes the header to the front of a model file's bytes, little-endian. */
export function writeHeader(bytes: Uint8Array, { scale, joints, inner }: ModelHeader): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  view.setUint32(0, fileMark, true);
  view.setUint32(4, laneCount, true);
  view.setFloat32(8, scale, true);
  [...joints, ...inner].forEach((weight, at) => {
    view.setFloat32(4 * (fixedFields + at), weight, true);
  });
}

/**
 * Reads the weights that `npm run train` wrote. The table of features is used as it lies in the file.
 * @throws Error where the bytes are no such file, cut short, or trained for other types of names.
 */
export function readNameModel(file: Uint8Array): NameModel {
  const bytes = file.byteOffset % 4 === 0 ? file : file.slice();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tableLength = (bytes.length - headerBytes) / 4;
  if (bytes.length < headerBytes || view.getUint32(0, true) !== fileMark)
    throw new Error('names.bin: no name model');
  if (view.getUint32(4, true) !== laneCount)
    throw new Error(`names.bin: trained for ${view.getUint32(4, true)} lanes where there are ${laneCount}`);
  if (!Number.isInteger(Math.log2(tableLength - featureWidth)))
    throw new Error(`names.bin: ${bytes.length} bytes, cut short`);
  const floats = Float32Array.from({ length: jointCount + innerCount }, (_, at) =>
    view.getFloat32(4 * (fixedFields + at), true),
  );
  return {
    table: new Int32Array(bytes.buffer, bytes.byteOffset + headerBytes, tableLength),
    exponentials: exponentialsOf(view.getFloat32(8, true)),
    steps: toFactors({ joints: floats.subarray(0, jointCount), inner: floats.subarray(jointCount) }),
  };
}
