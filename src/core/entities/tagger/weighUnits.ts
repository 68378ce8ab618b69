import type { CleanSpan } from '../../model/span';
import { featureLimit, writeFeatures } from './features';
import { type Grid, gridOffset } from './grid';
import { laneCount } from './lanes';
import { type NameModel, noWeight, placeOfFeature, sumLimit } from './model';

/** Writes what each unit of a stretch multiplies the mass of a reading by, `unit * laneCount + lane`. */
export function weighUnits(grid: Grid, { from, to }: CleanSpan, model: NameModel, into: Float64Array): void {
  const features = new Int32Array(featureLimit);
  for (let at = from, base = 0; at < to; at++, base += laneCount) {
    if (isBreak(grid, at)) {
      into.fill(0, base, base + laneCount);
      continue;
    }
    const count = writeFeatures(grid, at, features, 0);
    for (let index = 0; index < count; index++)
      features[index] = placeOfFeature(model.table, features[index] ?? 0);
    multiplyWeights(model, features, count, into, base);
  }
}

/** Marks that no name goes beyond, unless they stand in brackets or quotation marks. */
const breaks = new Set(Array.from('，。；：！？', (mark) => mark.charCodeAt(0)));
const charCell = gridOffset('char', 0);
const bracketCell = gridOffset('quote', 0);

function isBreak({ cells, origin, width }: Grid, at: number): boolean {
  const own = origin + at * width;
  return cells[own + bracketCell] === 0 && breaks.has(cells[own + charCell] ?? 0);
}

const everyOtherByte = 0x00ff00ff;
const half = 0xffff;

/**
 * Writes what the first weights at these places multiply by together, by lane. Two lanes are added at once, each in half
 * of a number: so few bytes never add up to more than it holds.
 */
function multiplyWeights(
  { table, exponentials }: NameModel,
  places: Int32Array,
  count: number,
  into: Float64Array,
  base: number,
): void {
  let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
  for (let index = 0; index < count; index++) {
    const place = places[index] ?? 0;
    const first = table[place + 1] ?? 0;
    const second = table[place + 2] ?? 0;
    const third = table[place + 3] ?? 0;
    a += first & everyOtherByte;
    b += (first >>> 8) & everyOtherByte;
    c += second & everyOtherByte;
    d += (second >>> 8) & everyOtherByte;
    e += third & everyOtherByte;
    f += (third >>> 8) & everyOtherByte;
  }
  const zero = sumLimit - noWeight * count;
  writePair(exponentials, zero, a, into, base);
  writePair(exponentials, zero, b, into, base + 1);
  writePair(exponentials, zero, c, into, base + 4);
  writePair(exponentials, zero, d, into, base + 5);
  writePair(exponentials, zero, e, into, base + 8);
  writePair(exponentials, zero, f, into, base + 9);
}

/** Writes what two sums multiply by, at a lane and at the one after the next. */
function writePair(
  exponentials: Float64Array,
  zero: number,
  pair: number,
  into: Float64Array,
  lane: number,
): void {
  into[lane] = exponentials[(pair & half) + zero] ?? 0;
  into[lane + 2] = exponentials[(pair >>> 16) + zero] ?? 0;
}
