import type { Layer } from './layers';
import { templates } from './templates';

/** How many features a unit has at most. */
export const featureLimit = templates.length;

/**
 * Writes the hashes of a unit's features to `into` and returns how many there are. A look all of whose layers say
 * nothing gives no feature.
 */
export function writeFeatures(layers: readonly Layer[], at: number, into: Uint32Array): number {
  let count = 0;
  for (let index = 0; index < templates.length; index++) {
    const template = templates[index];
    if (template === undefined) continue;
    let hash = Math.imul(index + 1, 0x9e3779b1);
    let says = 0;
    for (let part = 0; part < template.length; part += 2) {
      const value = layers[template[part] ?? 0]?.[at + (template[part + 1] ?? 0)] ?? 0;
      says |= value;
      hash = Math.imul(hash ^ value, 0x85ebca6b);
      hash ^= hash >>> 15;
    }
    if (says !== 0) into[count++] = Math.imul(hash, 0xc2b2ae35) >>> 0;
  }
  return count;
}
