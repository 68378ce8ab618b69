/** The features worth learning, each with a place of its own. */
export interface FeatureIndex {
  /** By place, in rising order. */
  readonly hashes: Uint32Array;
  /** Hash table with open addressing: a place and 1; 0 is free. */
  readonly slots: Int32Array;
}

/** Indexes the features that occur at least so often among lists of feature hashes. */
export function indexFeatures(lists: readonly Uint32Array[], leastCount: number): FeatureIndex {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const list of lists) {
    all.set(list, filled);
    filled += list.length;
  }
  all.sort();
  let kept = 0;
  for (let from = 0, to = 0; from < all.length; from = to) {
    while (to < all.length && all[to] === all[from]) to++;
    if (to - from >= leastCount) all[kept++] = all[from] ?? 0;
  }
  return layOut(all.slice(0, kept));
}

function layOut(hashes: Uint32Array): FeatureIndex {
  const slots = new Int32Array(4 << (31 - Math.clz32(hashes.length + 1)));
  hashes.forEach((hash, place) => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place + 1;
  });
  return { hashes, slots };
}

/** The place of a feature; undefined where it is not worth learning. */
export function placeOf({ hashes, slots }: FeatureIndex, hash: number): number | undefined {
  for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
    const place = (slots[slot] ?? 0) - 1;
    if (place < 0) return undefined;
    if (hashes[place] === hash) return place;
  }
}
