import {
  type StepFactors,
  groupCount,
  innerCount,
  innerSlot,
  jointCount,
} from '../core/entities/tagger/lanes';
import { begin, end, middle, typeCount } from '../core/entities/tagger/tags';
import { tagCount, tagOf } from './tags';
import { begunMass, endedMass } from './chainPasses';

/** How often each step between units is taken. */
export interface ExpectedSteps {
  readonly joints: Float64Array;
  readonly inner: Float64Array;
}

/** How often each step is expected, summed over the stretch. */
export function expectSteps(
  potentials: Float64Array,
  factors: StepFactors,
  forward: Float64Array,
  backward: Float64Array,
): ExpectedSteps {
  const sums = { joints: new Float64Array(jointCount), inner: new Float64Array(innerCount) };
  const masses = { joints: new Float64Array(jointCount), inner: new Float64Array(innerCount) };
  const ahead = new Float64Array(tagCount);
  for (let base = tagCount; base < forward.length; base += tagCount) {
    for (let tag = 0; tag < tagCount; tag++)
      ahead[tag] = (potentials[base + tag] ?? 0) * (backward[base + tag] ?? 0);
    const place = { forward, before: base - tagCount, ahead };
    const total =
      weighJoints(masses.joints, factors.joints, place) + weighInner(masses.inner, factors.inner, place);
    addShares(sums.joints, masses.joints, total);
    addShares(sums.inner, masses.inner, total);
  }
  return sums;
}

/** Between which two units of a stretch a step is made. */
interface StepPlace {
  readonly forward: Float64Array;
  /** Where the tags of the unit before it begin in `forward`. */
  readonly before: number;
  /** The mass of each tag of the unit after it, with all that comes behind. */
  readonly ahead: Float64Array;
}

/** Writes the mass of each step between a name, or none, and the next; returns their sum. */
function weighJoints(
  masses: Float64Array,
  factors: Float64Array,
  { forward, before, ahead }: StepPlace,
): number {
  let sum = 0;
  for (let joint = 0, last = 0; last < groupCount; last++) {
    const ended = endedMass(forward, before, last);
    for (let next = 0; next < groupCount; next++, joint++) {
      const mass = ended * (factors[joint] ?? 0) * begunMass(ahead, 0, next);
      masses[joint] = mass;
      sum += mass;
    }
  }
  return sum;
}

/** Writes the mass of each step within a name; returns their sum. */
function weighInner(
  masses: Float64Array,
  factors: Float64Array,
  { forward, before, ahead }: StepPlace,
): number {
  let sum = 0;
  for (let type = 0; type < typeCount; type++)
    for (const part of [begin, middle])
      for (const next of [middle, end]) {
        const slot = innerSlot(type, part, next);
        const from = forward[before + tagOf(type, part)] ?? 0;
        const mass = from * (factors[slot] ?? 0) * (ahead[tagOf(type, next)] ?? 0);
        masses[slot] = mass;
        sum += mass;
      }
  return sum;
}

function addShares(sums: Float64Array, masses: Float64Array, total: number): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (masses[at] ?? 0) / total;
}
