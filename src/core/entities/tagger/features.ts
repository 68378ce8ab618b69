import { type Grid, blankCell, gridOffset } from './grid';
import { looks } from './templates';

/** How many features a unit has at most. */
export const featureLimit = looks.length;

/** How many parts a look has; to one with fewer, parts that say nothing are added. */
const partLimit = 3;
/** Every look's cells one after another, relative to the unit's own. */
const cells = Int32Array.from(
  looks.flatMap((parts) =>
    Array.from({ length: partLimit }, (_, index) => {
      const part = parts[index];
      return part === undefined ? blankCell : gridOffset(...part);
    }),
  ),
);

/** Writes the hashes of what the looks see of a unit to `into` from `start` on, but for those that see nothing; returns where they end. */
export function writeFeatures(
  { cells: values, origin, width }: Grid,
  at: number,
  into: Int32Array | Uint32Array,
  start: number,
): number {
  const own = origin + at * width;
  let end = start;
  for (let look = 1, cell = 0; look <= featureLimit; look++, cell += partLimit) {
    const first = values[own + (cells[cell] ?? 0)] ?? 0;
    const second = values[own + (cells[cell + 1] ?? 0)] ?? 0;
    const third = values[own + (cells[cell + 2] ?? 0)] ?? 0;
    if ((first | second | third) !== 0) into[end++] = hashOf(look, first, second, third);
  }
  return end;
}

/** A number of 32 bits for what a look sees; its lower bits depend on all of that. */
function hashOf(look: number, first: number, second: number, third: number): number {
  const sum =
    Math.imul(look, 0x9e3779b1) +
    Math.imul(first, 0x85ebca6b) +
    Math.imul(second, 0xc2b2ae35) +
    Math.imul(third, 0x27d4eb2f);
  return Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
}
