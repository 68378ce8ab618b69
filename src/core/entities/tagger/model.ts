import { tagCount } from './tags';

/**
 * The weights of a linear-chain model, as trained by `npm run train`. Features are known by a 32-bit hash; each has a
 * row of entries. An entry speaks for or against two neighbouring tags at once, its lane: one number holds the
 * weight of the even tag in its low and that of the odd tag in its high sixteen bits, and sums of such numbers hold
 * the sums of both. Weights are bytes and a unit has fewer than 256 features, so no sum outgrows its half.
 */
export interface NameModel {
  /** Hash table with open addressing: the hash of a feature, then its row; a row of 0 is free. */
  readonly slots: Uint32Array;
  /** By entry, which lane it adds to. */
  readonly lanes: Uint8Array;
  /** By entry, what it adds. */
  readonly amounts: Int32Array;
  /** What the weights are multiplied by. */
  readonly scale: number;
  /** Weight of one tag after another, `previous * tagCount + next`. */
  readonly transitions: Float32Array;
  /** How far apart the weights of two transitions are at most. */
  readonly spread: number;
}

/** How many lanes the tags share. */
export const laneCount = (tagCount + 1) >> 1;

/** What a weight adds to its tag's lane. */
export const toAmount = (tag: number, weight: number): number => weight << ((tag & 1) << 4);

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

/** Adds the entries of a row to the sums of the lanes. */
export function addRow(sums: Int32Array, row: number, { lanes, amounts }: NameModel): void {
  let entry = row >>> countBits;
  for (const end = entry + (row & ((1 << countBits) - 1)); entry < end; entry++) {
    const lane = lanes[entry] ?? 0;
    sums[lane] = (sums[lane] ?? 0) + (amounts[entry] ?? 0);
  }
}
