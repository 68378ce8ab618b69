import type { Seeds } from './seeds';

/** How many earlier places of one seed are tried: the cost of a text made to be slow is bounded by this. */
export const mostPlaces = 8;

/** The seeds met so far, by hash: chains in two typed arrays. */
export class SeedIndex {
  private readonly seeds: Seeds;
  /** By the first bits of a hash: the seed met last, counted from 1; 0 for none. */
  private readonly heads: Int32Array;
  /** For each seed the one met before it in its chain, counted alike. */
  private readonly links: Int32Array;
  private readonly shift: number;

  constructor(seeds: Seeds) {
    const bits = Math.max(8, Math.ceil(Math.log2(seeds.hashes.length + 1)));
    this.seeds = seeds;
    this.heads = new Int32Array(1 << bits);
    this.links = new Int32Array(seeds.hashes.length);
    this.shift = 32 - bits;
  }

  add(seed: number): void {
    const chain = (this.seeds.hashes[seed] ?? 0) >>> this.shift;
    this.links[seed] = this.heads[chain] ?? 0;
    this.heads[chain] = seed + 1;
  }

  /** Writes the latest places that hold the units of a seed, most likely, to `places`; returns how many. */
  lookUp(seed: number, places: Int32Array): number {
    const { hashes, places: all } = this.seeds;
    const hash = hashes[seed] ?? 0;
    let count = 0;
    let link = this.heads[hash >>> this.shift] ?? 0;
    for (let step = 0; link > 0 && step < mostPlaces; step++) {
      if (hashes[link - 1] === hash) places[count++] = all[link - 1] ?? 0;
      link = this.links[link - 1] ?? 0;
    }
    return count;
  }
}
