import type { NameModel } from '../core/entities/tagger/model';
import { tagCount } from '../core/entities/tagger/tags';
import { parseTsv } from './parseTsv';

/**
 * Reads the weights that `npm run train` wrote into the table the tagger looks features up in.
 * @throws Error where a field is missing, cut short, or trained for other tags.
 */
export function readNameModel(table: string): NameModel {
  const fields = new Map(
    parseTsv('names.tsv', table, ['field', 'value']).map(({ field, value }) => [field, value]),
  );
  const field = (name: string): string => {
    const value = fields.get(name);
    if (value === undefined) throw new Error(`names.tsv: no ${name}`);
    return value;
  };
  const hashes = new Uint32Array(fromBase64(field('hashes')));
  const rowStarts = runningSums(new Uint8Array(fromBase64(field('rowLengths'))));
  const tags = new Uint8Array(fromBase64(field('rowTags')));
  const weights = new Int8Array(fromBase64(field('rowWeights')));
  const transitions = new Float32Array(fromBase64(field('transitions')));
  if (Number(field('tags')) !== tagCount || transitions.length !== tagCount * tagCount)
    throw new Error(`names.tsv: trained for ${field('tags')} tags where there are ${tagCount}`);
  if (rowStarts.length !== hashes.length + 1 || rowStarts[hashes.length] !== weights.length)
    throw new Error(`names.tsv: ${weights.length} weights where the rows promise ${rowStarts.at(-1) ?? 0}`);
  return { ...hashTable(hashes), rowStarts, tags, weights, transitions, scale: Number(field('scale')) };
}

function fromBase64(text: string): ArrayBuffer {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes.buffer;
}

/** Places every hash in a table at least twice their number, so that a look-up meets its own or a free slot soon. */
function hashTable(hashes: Uint32Array): Pick<NameModel, 'keys' | 'rows'> {
  const size = 1 << (32 - Math.clz32(Math.max(hashes.length * 2 - 1, 1)));
  const keys = new Uint32Array(size);
  const rows = new Uint32Array(size);
  hashes.forEach((hash, row) => {
    let slot = hash & (size - 1);
    while (rows[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = hash;
    rows[slot] = row + 1;
  });
  return { keys, rows };
}

function runningSums(lengths: Uint8Array): Uint32Array {
  const sums = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, at) => {
    sums[at + 1] = (sums[at] ?? 0) + length;
  });
  return sums;
}
