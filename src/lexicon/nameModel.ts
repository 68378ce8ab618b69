import { leadsOf } from '../core/entities/tagger/decode';
import { type NameModel, toEntry, toRow } from '../core/entities/tagger/model';
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
  const lengths = new Uint8Array(fromBase64(field('rowLengths')));
  const tags = new Uint8Array(fromBase64(field('rowTags')));
  const weights = new Int8Array(fromBase64(field('rowWeights')));
  const transitions = new Float32Array(fromBase64(field('transitions')));
  if (Number(field('tags')) !== tagCount || transitions.length !== tagCount * tagCount)
    throw new Error(`names.tsv: trained for ${field('tags')} tags where there are ${tagCount}`);
  const promised = lengths.reduce((sum, length) => sum + length, 0);
  if (lengths.length !== hashes.length || promised !== weights.length || promised !== tags.length)
    throw new Error(`names.tsv: ${weights.length} weights where the rows promise ${promised}`);
  return {
    ...layOut(hashes, lengths, tags, weights),
    transitions,
    leads: leadsOf(transitions),
    scale: Number(field('scale')),
  };
}

function fromBase64(text: string): ArrayBuffer {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes.buffer;
}

/** Places every hash in a table so that a look-up meets its own or a free slot soon. */
function layOut(
  hashes: Uint32Array,
  lengths: Uint8Array,
  tags: Uint8Array,
  weights: Int8Array,
): Pick<NameModel, 'slots' | 'entries'> {
  const size = 2 << (32 - Math.clz32(Math.max(Math.ceil(hashes.length * 1.4), 1)));
  const slots = new Uint32Array(size);
  const entries = new Int32Array(tags.length);
  let read = 0;
  let entry = 0;
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at] ?? 0;
    const first = entry;
    let lane = -1;
    for (const end = read + (lengths[at] ?? 0); read < end; read++) {
      const tag = tags[read] ?? 0;
      if (tag >> 1 !== lane) entry++;
      lane = tag >> 1;
      entries[entry - 1] = (entries[entry - 1] ?? 0) | toEntry(tag, weights[read] ?? 0);
    }
    let slot = (hash << 1) & (size - 2);
    while (slots[slot + 1] !== 0) slot = (slot + 2) & (size - 2);
    slots[slot] = hash;
    slots[slot + 1] = toRow(first, entry - first);
  }
  return { slots, entries: entries.slice(0, entry) };
}
