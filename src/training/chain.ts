import { type StepFactors, laneCount, partLane, typeLane } from '../core/entities/tagger/lanes';
import { partCount, typeCount } from '../core/entities/tagger/tags';
import { outside, tagCount, tagOf } from './tags';
import { normalise, passBackward, passForward } from './chainPasses';
import { type ExpectedSteps, expectSteps } from './chainSteps';

/** What a model expects of a stretch: how likely each tag of each unit is, and how often each step is taken. */
export interface Expectations extends ExpectedSteps {
  /** `unit * tagCount + tag` */
  readonly tags: Float64Array;
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

function normaliseUnits(masses: Float64Array): void {
  for (let base = 0; base < masses.length; base += tagCount) normalise(masses, base);
}
