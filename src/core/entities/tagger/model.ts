/**
 * The weights of a linear-chain model, as trained by `npm run train`. Features are known by a 32-bit hash; each has a
 * row of weights, one for every tag it speaks for or against. Laid out so that a look-up touches little memory.
 */
export interface NameModel {
  /** Hash table with open addressing: the hash of a feature, then where its row starts in `rows` (0 is free). */
  readonly slots: Uint32Array;
  /** Each row is its number of weights, then for each the tag times 256 plus the weight's byte (128 is zero). */
  readonly rows: Uint16Array;
  /** What the bytes are multiplied by. */
  readonly scale: number;
  /** Weight of one tag after another, `previous * tagCount + next`. */
  readonly transitions: Float32Array;
}

/** Where the row of a feature starts; 0 where the model does not know it. */
export function rowOf({ slots }: NameModel, hash: number): number {
  const last = slots.length - 2;
  for (let slot = (hash << 1) & last; ; slot = (slot + 2) & last) {
    const row = slots[slot + 1] ?? 0;
    if (row === 0 || slots[slot] === hash) return row;
  }
}
