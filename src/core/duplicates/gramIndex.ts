/** Length of a seed. Ten units of Chinese that stand twice in a report are seldom chance, and seldom miss a copy. */
export const gram = 10;
/** A seed with fewer different units than this (a ruled line, a row of zeros) tells nothing. */
const fewestKinds = 5;
/** How many earlier places of one seed are tried: the cost of a text made to be slow is bounded by this. */
const mostPlaces = 8;
/** From here on a text is long, and only one gram of each few in a row is a seed. */
const longText = 1_000_000;
const sparseWindow = 4;

const base = 0x01000193;

/**
 * The hash of the gram that starts at each unit, 0 where it is no seed: not the least of its few neighbours in a
 * long text, or known to stand once only. Rolling (Rabin and Karp 1987), so one multiplication a unit.
 */
export function hashGrams(codes: Uint16Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, codes.length - gram + 1));
  let leading = 1;
  for (let power = 1; power < gram; power++) leading = Math.imul(leading, base);
  let hash = 0;
  for (let unit = 0; unit < codes.length; unit++) {
    if (unit >= gram) hash = (hash - Math.imul(codes[unit - gram] ?? 0, leading)) | 0;
    hash = (Math.imul(hash, base) + (codes[unit] ?? 0)) | 0;
    if (unit >= gram - 1) hashes[unit - gram + 1] = scramble(hash) | 1;
  }
  const seeds = codes.length > longText ? thinOut(hashes) : hashes;
  dropSingles(seeds);
  return seeds;
}

/** Whether the gram at a unit has too few different units to tell anything. */
export function isPlain(codes: Uint16Array, unit: number): boolean {
  let kinds = 0;
  for (let at = unit; at < unit + gram && kinds < fewestKinds; at++) {
    let before = unit;
    while (codes[before] !== codes[at]) before++;
    if (before === at) kinds++;
  }
  return kinds < fewestKinds;
}

/**
 * Keeps of every few hashes in a row the least (winnowing, Schleimer et al. 2003): two copies keep the same ones
 * wherever they agree a few units further than a gram is long.
 */
function thinOut(hashes: Uint32Array): Uint32Array {
  const kept = new Uint32Array(hashes.length);
  for (let first = 0; first + sparseWindow <= hashes.length; first++) {
    let least = first;
    for (let unit = first + 1; unit < first + sparseWindow; unit++)
      if ((hashes[unit] ?? 0) <= (hashes[least] ?? 0)) least = unit;
    kept[least] = hashes[least] ?? 0;
  }
  return kept;
}

/** How many bits of {@link dropSingles} a gram has on average: the more, the fewer strangers share one. */
const spread = 4;

/**
 * Sets to 0 what stands once, which in most texts is most: nothing is to be found there, and an index without it
 * fits the processor's caches. Counts to two in a table of bits; where two hashes share a place there, both stay.
 */
function dropSingles(hashes: Uint32Array): void {
  const bits = Math.min(31, Math.max(8, Math.ceil(Math.log2(spread * (hashes.length + 1)))));
  const once = new Int32Array(1 << (bits - 5));
  const twice = new Int32Array(1 << (bits - 5));
  for (const hash of hashes) {
    if (hash === 0) continue;
    const place = hash >>> (32 - bits);
    const bit = 1 << (place & 31);
    const word = place >>> 5;
    if ((once[word] ?? 0) & bit) twice[word] = (twice[word] ?? 0) | bit;
    else once[word] = (once[word] ?? 0) | bit;
  }
  for (let unit = 0; unit < hashes.length; unit++) {
    const place = (hashes[unit] ?? 0) >>> (32 - bits);
    if (((twice[place >>> 5] ?? 0) & (1 << (place & 31))) === 0) hashes[unit] = 0;
  }
}

/** Spreads a polynomial hash over all bits (the finaliser of MurmurHash3). */
function scramble(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** The places at which seeds were met, by hash: chains in two typed arrays. */
export class GramIndex {
  private readonly heads: Int32Array;
  private readonly links: Int32Array;
  private readonly shift: number;

  constructor(length: number) {
    const bits = Math.max(8, Math.ceil(Math.log2(length + 1)));
    this.heads = new Int32Array(1 << bits);
    this.links = new Int32Array(length);
    this.shift = 32 - bits;
  }

  add(hash: number, place: number): void {
    const bucket = hash >>> this.shift;
    this.links[place] = this.heads[bucket] ?? 0;
    this.heads[bucket] = place + 1;
  }

  /** The latest places whose hash may be this one, written to `places`; returns how many. */
  lookUp(hash: number, places: Int32Array): number {
    let count = 0;
    let link = this.heads[hash >>> this.shift] ?? 0;
    while (link > 0 && count < mostPlaces) {
      places[count++] = link - 1;
      link = this.links[link - 1] ?? 0;
    }
    return count;
  }
}
