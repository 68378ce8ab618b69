import { type Grid, gridOffset } from './grid';
import { looks } from './templates';

/** How many features a unit has at most. */
export const featureLimit = looks.length;

/** Every look's cells one after another, relative to the unit's own; look `i` has `[starts[i], starts[i + 1])`. */
const cells = Int32Array.from(looks.flatMap((parts) => parts.map(([name, by]) => gridOffset(name, by))));
const starts = new Int32Array(looks.length + 1);
looks.forEach((parts, index) => {
  starts[index + 1] = (starts[index] ?? 0) + parts.length;
});

/** The hash of what a look sees of a unit; 0 where all its layers say nothing. */
export function featureOf({ cells: values, origin, width }: Grid, look: number, at: number): number {
  const own = origin + at * width;
  const last = starts[look + 1] ?? 0;
  let hash = Math.imul(look + 1, 0x9e3779b1);
  let says = 0;
  for (let cell = starts[look] ?? 0; cell < last; cell++) {
    const value = values[own + (cells[cell] ?? 0)] ?? 0;
    says |= value;
    hash = Math.imul(hash ^ value, 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  return says === 0 ? 0 : Math.imul(hash, 0xc2b2ae35);
}

/** Writes the hashes of a unit's features to `into` and returns how many there are. */
export function writeFeatures(grid: Grid, at: number, into: Uint32Array): number {
  let count = 0;
  for (let look = 0; look < featureLimit; look++) {
    const feature = featureOf(grid, look, at);
    if (feature !== 0) into[count++] = feature;
  }
  return count;
}
