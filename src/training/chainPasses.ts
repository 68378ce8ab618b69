import { type StepFactors, groupCount, innerSlot, jointSlot } from '../core/entities/tagger/lanes';
import { begin, end, middle, single, typeCount } from '../core/entities/tagger/tags';
import { outside, tagCount, tagOf } from './tags';

/** Everything that may have come before each unit's tag and the tag itself, scaled to sum to one. */
export function passForward(potentials: Float64Array, { joints, inner }: StepFactors): Float64Array {
  const forward = new Float64Array(potentials.length);
  const ended = new Float64Array(groupCount);
  for (let base = 0; base < forward.length; base += tagCount) {
    beginForward(forward, base, ended, joints);
    if (base > 0) extendForward(forward, base, inner);
    for (let slot = base; slot < base + tagCount; slot++)
      forward[slot] = (forward[slot] ?? 0) * (potentials[slot] ?? 0);
    normalise(forward, base);
    for (let group = 0; group < groupCount; group++) ended[group] = endedMass(forward, base, group);
  }
  return forward;
}

/** Begins, singles and the outside, from what has ended before; the first unit may begin with any. */
function beginForward(forward: Float64Array, base: number, ended: Float64Array, joints: Float64Array): void {
  for (let group = 0; group < groupCount; group++) {
    let mass = base === 0 ? 1 : 0;
    for (let last = 0; last < groupCount; last++)
      mass += (ended[last] ?? 0) * (joints[jointSlot(last, group)] ?? 0);
    if (group === 0) forward[base + outside] = mass;
    else forward[base + tagOf(group - 1, begin)] = forward[base + tagOf(group - 1, single)] = mass;
  }
}

/** Middles and ends, from the begins and middles of the unit before. */
function extendForward(forward: Float64Array, base: number, inner: Float64Array): void {
  const before = base - tagCount;
  for (let type = 0; type < typeCount; type++) {
    const began = forward[before + tagOf(type, begin)] ?? 0;
    const within = forward[before + tagOf(type, middle)] ?? 0;
    for (const part of [middle, end])
      forward[base + tagOf(type, part)] =
        began * (inner[innerSlot(type, begin, part)] ?? 0) +
        within * (inner[innerSlot(type, middle, part)] ?? 0);
  }
}

/** The mass of what ends with a unit: nothing (0), or a name of a type. */
export const endedMass = (masses: Float64Array, base: number, group: number): number =>
  borderMass(masses, base, group, end);

/** The mass of what begins with a unit: nothing (0), or a name of a type. */
export const begunMass = (masses: Float64Array, base: number, group: number): number =>
  borderMass(masses, base, group, begin);

const borderMass = (masses: Float64Array, base: number, group: number, part: number): number =>
  group === 0
    ? (masses[base + outside] ?? 0)
    : (masses[base + tagOf(group - 1, part)] ?? 0) + (masses[base + tagOf(group - 1, single)] ?? 0);

/** Everything that may come after a unit given its tag, scaled to sum to one. */
export function passBackward(potentials: Float64Array, factors: StepFactors): Float64Array {
  const backward = new Float64Array(potentials.length);
  const last = backward.length - tagCount;
  backward[last + outside] = 1;
  for (let type = 0; type < typeCount; type++)
    backward[last + tagOf(type, end)] = backward[last + tagOf(type, single)] = 1;
  const ahead = new Float64Array(tagCount);
  for (let base = last - tagCount; base >= 0; base -= tagCount) {
    for (let tag = 0; tag < tagCount; tag++)
      ahead[tag] = (backward[base + tagCount + tag] ?? 0) * (potentials[base + tagCount + tag] ?? 0);
    stepBack(backward, base, ahead, factors);
    normalise(backward, base);
  }
  return backward;
}

function stepBack(
  backward: Float64Array,
  base: number,
  ahead: Float64Array,
  { joints, inner }: StepFactors,
): void {
  for (let group = 0; group < groupCount; group++) {
    let mass = 0;
    for (let next = 0; next < groupCount; next++)
      mass += (joints[jointSlot(group, next)] ?? 0) * begunMass(ahead, 0, next);
    if (group === 0) backward[base + outside] = mass;
    else backward[base + tagOf(group - 1, end)] = backward[base + tagOf(group - 1, single)] = mass;
  }
  for (let type = 0; type < typeCount; type++) {
    const within = ahead[tagOf(type, middle)] ?? 0;
    const ends = ahead[tagOf(type, end)] ?? 0;
    for (const part of [begin, middle])
      backward[base + tagOf(type, part)] =
        within * (inner[innerSlot(type, part, middle)] ?? 0) +
        ends * (inner[innerSlot(type, part, end)] ?? 0);
  }
}

/** Scales the masses of a unit's tags to sum to one. */
export function normalise(masses: Float64Array, base: number): void {
  let sum = 0;
  for (let slot = base; slot < base + tagCount; slot++) sum += masses[slot] ?? 0;
  for (let slot = base; slot < base + tagCount; slot++) masses[slot] = (masses[slot] ?? 0) / sum;
}
