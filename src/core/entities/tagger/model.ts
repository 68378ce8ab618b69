import { tagCount } from './tags';

/**
 * The weights of a linear-chain model, as trained by `npm run train`. Features are known by a 32-bit hash; each has a
 * row of entries. An entry speaks for or against two neighbouring tags at once, its lane: the byte of the odd tag's
 * weight, the byte of the even tag's, and the lane, so that a row seldom spans two lines of the processor's cache.
 */
export interface NameModel {
  /** Hash table with open addressing: the hash of a feature, then its row; a row of 0 is free. */
  readonly slots: Uint32Array;
  readonly entries: Int32Array;
  /** What the weights are multiplied by. */
  readonly scale: number;
  /** Weight of one tag after another, `previous * tagCount + next`. */
  readonly transitions: Float32Array;
  /** What `leadsOf` makes of the transitions. */
  readonly leads: Float64Array;
}

/** How many lanes the tags share. */
export const laneCount = (tagCount + 1) >> 1;

const oddBits = 24;
const evenBits = 16;
const laneMask = 0xff;

/** The part of its lane's entry that a tag's weight makes up. */
export const toEntry = (tag: number, weight: number): number =>
  (tag >> 1) | ((weight & 0xff) << ((tag & 1) === 0 ? evenBits : oddBits));

/** The weight of a tag in the sum of its lane. */
export const weightIn = (sums: Int32Array, tag: number): number => {
  const sum = sums[tag >> 1] ?? 0;
  const low = (sum << 16) >> 16;
  return (tag & 1) === 0 ? low : (sum - low) >> 16;
};

const countBits = 5;
/** A row's place: the entries `[first, first + count)`. */
export const toRow = (first: number, count: number): number => (first << countBits) | count;

/** The row of a feature; 0, a row without entries, where the model does not know it. */
export function rowOf({ slots }: NameModel, hash: number): number {
  const last = slots.length - 2;
  for (let slot = (hash << 1) & last; ; slot = (slot + 2) & last) {
    const row = slots[slot + 1] ?? 0;
    if (row === 0 || slots[slot] === hash) return row;
  }
}

/**
 * Adds the entries of a row to the sums of the lanes. A sum holds the even tag's in its low and the odd tag's in its
 * high half; a unit has fewer than 256 features, so neither outgrows it.
 */
export function addRow(sums: Int32Array, row: number, { entries }: NameModel): void {
  let at = row >>> countBits;
  for (const end = at + (row & ((1 << countBits) - 1)); at < end; at++) {
    const entry = entries[at] ?? 0;
    const lane = entry & laneMask;
    const even = (entry << (32 - oddBits)) >> 24;
    sums[lane] = (sums[lane] ?? 0) + even + ((entry >> oddBits) << 16);
  }
}
