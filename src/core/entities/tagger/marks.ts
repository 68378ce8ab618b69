/** Marks a stretch of a layer: each unit gets `value * 4` plus its place: 0 first, 1 inside, 2 last, 3 alone. */
export function markStretch(layer: Uint16Array, from: number, to: number, value: number): void {
  const base = (value & 0x3fff) << 2;
  if (to - from === 1) layer[from] = base | 3;
  else {
    layer.fill(base | 1, from, to);
    layer[from] = base;
    layer[to - 1] = base | 2;
  }
}

/** A number of `bits` bits that stands for a text; never 0. */
export function hashText(text: string, from: number, to: number, bits: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return hash & ((1 << bits) - 1) || 1;
}

/** 1, 2, 3, 4 for distances of 1, 2, 3 to 4, 5 to 8 and 5 for farther. */
export const distanceClass = (distance: number): number =>
  distance <= 2 ? distance : distance <= 4 ? 3 : distance <= 8 ? 4 : 5;
