import { tagCount } from '../core/entities/tagger/tags';
import type { TrainedWeights } from './sequenceTrainer';

/**
 * Packs trained weights into the table that `readNameModel` reads: one field a line, arrays in base64, weights as
 * signed bytes times `scale`. Weights smaller than `least` are dropped, and features that have none left.
 */
export function packModel({ hashes, weights, transitions }: TrainedWeights, least: number): string {
  const highest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = highest / 127;
  const keys: number[] = [];
  const lengths: number[] = [];
  const tags: number[] = [];
  const bytes: number[] = [];
  hashes.forEach((hash, row) => {
    const before = tags.length;
    for (let tag = 0; tag < tagCount; tag++) {
      const weight = weights[row * tagCount + tag] ?? 0;
      const byte = Math.round(weight / scale);
      if (Math.abs(weight) < least || byte === 0) continue;
      tags.push(tag);
      bytes.push(byte);
    }
    if (tags.length === before) return;
    keys.push(hash);
    lengths.push(tags.length - before);
  });
  const fields = [
    ['tags', String(tagCount)],
    ['scale', String(scale)],
    ['transitions', toBase64(transitions)],
    ['hashes', toBase64(Uint32Array.from(keys))],
    ['rowLengths', toBase64(Uint8Array.from(lengths))],
    ['rowTags', toBase64(Uint8Array.from(tags))],
    ['rowWeights', toBase64(Int8Array.from(bytes))],
  ];
  const note =
    '# Weights of the name model, written by `npm run train`; see README.md beside it. Field, value.';
  return `${[note, ...fields.map((field) => field.join('\t'))].join('\n')}\n`;
}

const toBase64 = ({ buffer }: { readonly buffer: ArrayBufferLike }): string =>
  Buffer.from(new Uint8Array(buffer)).toString('base64');
