import { type StepFactors, groupCount, jointSlot, laneCount, partLane, typeLane } from './lanes';
import type { Carried, Lattice } from './lattice';
import { begin, end, middle, single, typeCount } from './tags';

/*
 * The forward-backward algorithm. Between two units one group ends and one begins, or a name goes on.
 */

/** What the lattice carries from unit to unit, as a pass begins: nothing. */
function carryNothing({ carried }: Lattice): Carried {
  carried.open.fill(0);
  carried.edge.fill(0);
  return carried;
}

/** Follows every reading from the first unit to the last. */
export function passForward(lattice: Lattice, { joints, inner }: StepFactors): void {
  const { length, before, scales } = lattice;
  const carried = carryNothing(lattice);
  before.fill(1, 0, groupCount);
  for (let at = 0; at < length; at++) {
    const scale = 1 / extendForward(carried, lattice, inner, at);
    scales[at] = scale;
    scaleBy(scale, carried.open, vanishing);
    scaleBy(scale, carried.edge, unlikelySoFar);
    join(carried.edge, joints, before, (at + 1) * groupCount);
  }
  // A name that is not over with the last unit is none.
  scales[length] = 1 / carried.edge.reduce((sum, mass) => sum + mass, 0);
}

/** Takes what lies before a unit on to it; returns the mass of all. */
function extendForward(
  { open, edge }: Carried,
  { units, before }: Lattice,
  inner: Float64Array,
  at: number,
): number {
  const own = at * laneCount;
  const asBegin = read(units, own + partLane(begin));
  const asMiddle = read(units, own + partLane(middle));
  const asEnd = read(units, own + partLane(end));
  const asSingle = read(units, own + partLane(single));
  let sum = (edge[0] = read(before, at * groupCount));
  for (let type = 0, slot = 0; type < typeCount; type++, slot += 4) {
    const ofType = read(units, own + typeLane(type));
    const starts = read(before, at * groupCount + 1 + type) * ofType;
    const begun = read(open, type);
    const within = read(open, typeCount + type);
    const begins = starts * asBegin;
    const goesOn = (begun * read(inner, slot) + within * read(inner, slot + 2)) * ofType * asMiddle;
    const ends =
      (begun * read(inner, slot + 1) + within * read(inner, slot + 3)) * ofType * asEnd + starts * asSingle;
    open[type] = begins;
    open[typeCount + type] = goesOn;
    edge[1 + type] = ends;
    sum += begins + goesOn + ends;
  }
  return sum;
}

/** Follows every reading back to the first unit, so that the mass before and that behind a name multiply to its share of all. */
export function passBackward(lattice: Lattice, { jointsBack, inner }: StepFactors): void {
  const { length, before, behind, scales, begins } = lattice;
  const carried = carryNothing(lattice);
  behind.fill(read(scales, length), length * groupCount, (length + 1) * groupCount);
  for (let at = length - 1; at >= 0; at--) {
    extendBackward(carried, lattice, inner, at);
    begins[at] = weighBegins(carried.edge, before, at * groupCount);
    join(carried.edge, jointsBack, behind, at * groupCount);
  }
}

/** Takes what lies behind a unit on to it. */
function extendBackward(
  { open, edge }: Carried,
  { units, behind, scales }: Lattice,
  inner: Float64Array,
  at: number,
): void {
  const own = at * laneCount;
  const after = (at + 1) * groupCount;
  const scale = read(scales, at);
  const asBegin = read(units, own + partLane(begin)) * scale;
  const asMiddle = read(units, own + partLane(middle)) * scale;
  const asEnd = read(units, own + partLane(end)) * scale;
  const asSingle = read(units, own + partLane(single)) * scale;
  edge[0] = read(behind, after) * scale;
  for (let type = 0, slot = 0; type < typeCount; type++, slot += 4) {
    const ofType = read(units, own + typeLane(type));
    const over = read(behind, after + 1 + type) * ofType;
    edge[1 + type] = read(open, type) * ofType * asBegin + over * asSingle;
    const ends = over * asEnd;
    const goesOn = read(open, typeCount + type) * ofType * asMiddle;
    open[type] = goesOn * read(inner, slot) + ends * read(inner, slot + 1);
    open[typeCount + type] = goesOn * read(inner, slot + 2) + ends * read(inner, slot + 3);
  }
}

/** Returns how likely a name is to begin where these masses lie behind it; passes over names that hardly may. */
function weighBegins(edge: Float64Array, before: Float64Array, base: number): number {
  let sum = 0;
  for (let group = 1; group < groupCount; group++) {
    const share = read(edge, group) * read(before, base + group);
    if (share < unlikely) edge[group] = 0;
    sum += share;
  }
  return sum;
}

/** Names with so little of all mass before them, or before and behind them, are not followed over a joint: nearly all. */
const unlikelySoFar = 3e-4;
const unlikely = 3e-3;

/** Writes to `into`, from `at` on, the masses of the groups on the other side of a joint. */
function join(masses: Float64Array, joints: Float64Array, into: Float64Array, at: number): void {
  const outside = read(masses, 0);
  for (let other = 0; other < groupCount; other++) into[at + other] = outside * read(joints, other);
  for (let group = 1; group < groupCount; group++) {
    const mass = read(masses, group);
    if (mass === 0) continue;
    for (let other = 0, joint = jointSlot(group, 0); other < groupCount; other++, joint++)
      into[at + other] = read(into, at + other) + mass * read(joints, joint);
  }
}

/** Left to dwindle, masses would become so small that a processor works slowly with them. */
const vanishing = 1e-15;

/** Scales masses; those below the least become none. */
function scaleBy(scale: number, masses: Float64Array, least: number): void {
  for (let at = 0; at < masses.length; at++) {
    const mass = read(masses, at) * scale;
    masses[at] = mass < least ? 0 : mass;
  }
}

const read = (numbers: Float64Array, at: number): number => numbers[at] ?? 0;
