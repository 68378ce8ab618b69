/**
 * The weights of a linear-chain model, as trained by `npm run train`. Features are known by a 32-bit hash; each has a
 * sparse row of weights, one for every tag it speaks for or against. The weights are bytes times `scale`.
 */
export interface NameModel {
  /** Hash table with open addressing: the hash of a feature, and the number of its row plus one (0 is free). */
  readonly keys: Uint32Array;
  readonly rows: Uint32Array;
  /** The entries of row `r` are `[rowStarts[r], rowStarts[r + 1])` of `tags` and `weights`. */
  readonly rowStarts: Uint32Array;
  readonly tags: Uint8Array;
  readonly weights: Int8Array;
  readonly scale: number;
  /** Weight of one tag after another, `previous * tagCount + next`. */
  readonly transitions: Float32Array;
}

/** The row of a feature, -1 where the model does not know it. */
export function rowOf({ keys, rows }: NameModel, hash: number): number {
  const mask = keys.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const row = rows[slot] ?? 0;
    if (row === 0) return -1;
    if (keys[slot] === hash) return row - 1;
  }
}
