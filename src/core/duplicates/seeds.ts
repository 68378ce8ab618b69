import type { Steps } from '../model/steps';

/** Length of a seed. Ten units of Chinese that stand twice in a report are seldom chance, and seldom miss a copy. */
export const gram = 10;
/** A seed with fewer different units than this (a ruled line, a row of zeros) tells nothing. */
const fewestKinds = 5;
/** From here on a text is long, and only one gram of each few in a row is a seed. */
const longText = 1_000_000;
const sparseWindow = 8;

/** Grams of a text: where they start, in order, and their hashes. */
export interface Seeds {
  readonly places: Uint32Array;
  readonly hashes: Uint32Array;
}

/**
 * The grams of a text from which its copies can be found: all, or of a long text the least of every few in a row;
 * without those that stand once, as most do, and those too plain to tell anything.
 */
export function* findSeeds(codes: Uint16Array): Steps<Seeds> {
  const seeds = pickLeast(hashGrams(codes), codes.length > longText ? sparseWindow : 1);
  yield;
  const standsTwice = countToTwo(seeds.hashes);
  yield;
  return keepSeeds(seeds, (hash, place) => standsTwice(hash) && !isPlain(codes, place));
}

const base = 0x01000193;

/** The hash of the gram that starts at each unit. Rolling (Rabin and Karp 1987), so one multiplication a unit. */
function hashGrams(codes: Uint16Array): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, codes.length - gram + 1));
  let leading = 1;
  for (let power = 1; power < gram; power++) leading = Math.imul(leading, base);
  let hash = 0;
  for (let unit = 0; unit < codes.length; unit++) {
    if (unit >= gram) hash = (hash - Math.imul(codes[unit - gram] ?? 0, leading)) | 0;
    hash = (Math.imul(hash, base) + (codes[unit] ?? 0)) | 0;
    if (unit >= gram - 1) hashes[unit - gram + 1] = scramble(hash);
  }
  return hashes;
}

/** Spreads a polynomial hash over all bits (the finaliser of MurmurHash3). */
function scramble(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/**
 * Of every `window` grams in a row the one with the least hash (winnowing, Schleimer et al. 2003): two copies keep
 * the same ones wherever they agree a few units further than a gram is long.
 */
function pickLeast(hashes: Uint32Array, window: number): Seeds {
  const places = new Uint32Array(hashes.length);
  const picked = new Uint32Array(hashes.length);
  let count = 0;
  let least = -1;
  for (let end = window; end <= hashes.length; end++) {
    const first = end - window;
    const before = least;
    if (least < first) {
      least = first;
      for (let at = first + 1; at < end; at++) if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
    } else if ((hashes[end - 1] ?? 0) < (hashes[least] ?? 0)) least = end - 1;
    if (least === before) continue;
    places[count] = least;
    picked[count++] = hashes[least] ?? 0;
  }
  return { places: places.subarray(0, count), hashes: picked.subarray(0, count) };
}

/** How many places the table of {@link countToTwo} has for a hash: the more, the fewer strangers share one. */
const spread = 4;

/**
 * Tells of a hash whether it stands twice, in a table that counts to two with two bits and fits the processor's
 * caches; a stranger that shares its place there counts as well.
 */
function countToTwo(hashes: Uint32Array): (hash: number) => boolean {
  const bits = Math.min(31, Math.max(8, Math.ceil(Math.log2(spread * (hashes.length + 1)))));
  const shift = 32 - bits;
  const counts = new Uint8Array(1 << (bits - 2));
  for (const hash of hashes) {
    const place = hash >>> shift;
    const count = counts[place >>> 2] ?? 0;
    const of = 2 * (place & 3);
    if (((count >>> of) & 2) === 0) counts[place >>> 2] = count + (1 << of);
  }
  return (hash) => {
    const place = hash >>> shift;
    return (((counts[place >>> 2] ?? 0) >>> (2 * (place & 3))) & 2) !== 0;
  };
}

/** Whether the gram at a unit has too few different units to tell anything. */
function isPlain(codes: Uint16Array, unit: number): boolean {
  let kinds = 0;
  for (let at = unit; at < unit + gram && kinds < fewestKinds; at++) {
    let before = unit;
    while (codes[before] !== codes[at]) before++;
    if (before === at) kinds++;
  }
  return kinds < fewestKinds;
}

function keepSeeds({ places, hashes }: Seeds, keeps: (hash: number, place: number) => boolean): Seeds {
  let count = 0;
  for (let at = 0; at < places.length; at++) {
    const hash = hashes[at] ?? 0;
    const place = places[at] ?? 0;
    if (!keeps(hash, place)) continue;
    hashes[count] = hash;
    places[count++] = place;
  }
  return { places: places.subarray(0, count), hashes: hashes.subarray(0, count) };
}
