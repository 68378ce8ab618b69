import {
  groupCount,
  innerCount,
  jointCount,
  laneCount,
  partLane,
  typeLane,
} from '../core/entities/tagger/lanes';
import {
  begin,
  end,
  middle,
  outside,
  partCount,
  single,
  tagCount,
  tagOf,
  typeCount,
} from '../core/entities/tagger/tags';

/** The exponentials of the weights of steps between units. */
export interface StepFactors {
  readonly joints: Float64Array;
  readonly inner: Float64Array;
}

/** What a model expects of a stretch: how likely each tag of each unit is, and how often each step is taken. */
export interface Expectations {
  /** `unit * tagCount + tag` */
  readonly tags: Float64Array;
  readonly joints: Float64Array;
  readonly inner: Float64Array;
}

/** What the true tags must beat the others by: how much a name missed, one invented, a wrong part or type is helped. */
export interface Margins {
  readonly missed: number;
  readonly invented: number;
  readonly mistaken: number;
}

/**
 * The expectations for a stretch whose units have these lanes (`unit * laneCount + lane`), by the forward-backward
 * algorithm; with the wrong tags helped by the margins (softmax-margin: Gimpel and Smith 2010).
 */
export function expectTags(
  lanes: Float64Array,
  factors: StepFactors,
  truth: Uint8Array,
  margins: Margins,
): Expectations {
  const potentials = toPotentials(lanes);
  helpWrongTags(potentials, truth, margins);
  const forward = passForward(potentials, factors);
  const backward = passBackward(potentials, factors);
  const tags = new Float64Array(forward.length);
  for (let slot = 0; slot < tags.length; slot++) tags[slot] = (forward[slot] ?? 0) * (backward[slot] ?? 0);
  normaliseUnits(tags);
  return { tags, ...expectSteps(potentials, factors, forward, backward) };
}

/** The exponentials of the scores of each unit's tags, scaled by about the highest. */
function toPotentials(lanes: Float64Array): Float64Array {
  const length = lanes.length / laneCount;
  const potentials = new Float64Array(length * tagCount);
  for (let at = 0; at < length; at++) {
    const own = at * laneCount;
    const base = at * tagCount;
    let highest = 0;
    for (let type = 0; type < typeCount; type++)
      for (let part = 0; part < partCount; part++) {
        const score = (lanes[own + partLane(part)] ?? 0) + (lanes[own + typeLane(type)] ?? 0);
        potentials[base + tagOf(type, part)] = score;
        if (score > highest) highest = score;
      }
    for (let slot = base; slot < base + tagCount; slot++)
      potentials[slot] = Math.exp((potentials[slot] ?? 0) - highest);
  }
  return potentials;
}

function helpWrongTags(
  potentials: Float64Array,
  truth: Uint8Array,
  { missed, invented, mistaken }: Margins,
): void {
  const help = { missed: Math.exp(missed), invented: Math.exp(invented), mistaken: Math.exp(mistaken) };
  truth.forEach((right, at) => {
    for (let tag = 0; tag < tagCount; tag++) {
      if (tag === right) continue;
      const error = right === outside ? 'invented' : tag === outside ? 'missed' : 'mistaken';
      const slot = at * tagCount + tag;
      potentials[slot] = (potentials[slot] ?? 0) * help[error];
    }
  });
}

/** Everything that may have come before each unit's tag and the tag itself, scaled to sum to one. */
function passForward(potentials: Float64Array, { joints, inner }: StepFactors): Float64Array {
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
      mass += (ended[last] ?? 0) * (joints[last * groupCount + group] ?? 0);
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
    forward[base + tagOf(type, middle)] = step(inner, type, 0, began) + step(inner, type, 2, within);
    forward[base + tagOf(type, end)] = step(inner, type, 1, began) + step(inner, type, 3, within);
  }
}

const step = (inner: Float64Array, type: number, kind: number, mass: number): number =>
  mass * (inner[type * 4 + kind] ?? 0);

/** The mass of what ends with a unit: nothing (0), or a name of a type. */
const endedMass = (masses: Float64Array, base: number, group: number): number =>
  group === 0
    ? (masses[base + outside] ?? 0)
    : (masses[base + tagOf(group - 1, end)] ?? 0) + (masses[base + tagOf(group - 1, single)] ?? 0);

/** The mass of what begins with a unit: nothing (0), or a name of a type. */
const begunMass = (masses: Float64Array, base: number, group: number): number =>
  group === 0
    ? (masses[base + outside] ?? 0)
    : (masses[base + tagOf(group - 1, begin)] ?? 0) + (masses[base + tagOf(group - 1, single)] ?? 0);

/** Everything that may come after a unit given its tag, scaled to sum to one. */
function passBackward(potentials: Float64Array, factors: StepFactors): Float64Array {
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
      mass += (joints[group * groupCount + next] ?? 0) * begunMass(ahead, 0, next);
    if (group === 0) backward[base + outside] = mass;
    else backward[base + tagOf(group - 1, end)] = backward[base + tagOf(group - 1, single)] = mass;
  }
  for (let type = 0; type < typeCount; type++) {
    const within = ahead[tagOf(type, middle)] ?? 0;
    const ends = ahead[tagOf(type, end)] ?? 0;
    backward[base + tagOf(type, begin)] = step(inner, type, 0, within) + step(inner, type, 1, ends);
    backward[base + tagOf(type, middle)] = step(inner, type, 2, within) + step(inner, type, 3, ends);
  }
}

/** How often each step is expected, summed over the stretch. */
function expectSteps(
  potentials: Float64Array,
  factors: StepFactors,
  forward: Float64Array,
  backward: Float64Array,
): Pick<Expectations, 'joints' | 'inner'> {
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
  for (let at = 0; at < innerCount; at++) {
    const type = at >> 2;
    const from = forward[before + tagOf(type, (at & 2) === 0 ? begin : middle)] ?? 0;
    const mass = from * (factors[at] ?? 0) * (ahead[tagOf(type, (at & 1) === 0 ? middle : end)] ?? 0);
    masses[at] = mass;
    sum += mass;
  }
  return sum;
}

function addShares(sums: Float64Array, masses: Float64Array, total: number): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (masses[at] ?? 0) / total;
}

function normaliseUnits(masses: Float64Array): void {
  for (let base = 0; base < masses.length; base += tagCount) normalise(masses, base);
}

function normalise(masses: Float64Array, base: number): void {
  let sum = 0;
  for (let slot = base; slot < base + tagCount; slot++) sum += masses[slot] ?? 0;
  for (let slot = base; slot < base + tagCount; slot++) masses[slot] = (masses[slot] ?? 0) / sum;
}
