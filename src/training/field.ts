import {
  innerCount,
  innerSlot,
  jointCount,
  jointSlot,
  laneCount,
  partLane,
  toFactors,
  typeLane,
} from '../core/entities/tagger/lanes';
import { partCount, typeCount } from '../core/entities/tagger/tags';
import { isInner, outside, partOf, tagCount, tagOf, typeOf, groupOf } from './tags';
import { type Expectations, type Margins, expectTags } from './chain';
import type { TrainingStretch } from './trainingStretch';

export interface LearningOptions {
  readonly rate: number;
  /** Weight of the squared weights in the loss. */
  readonly decay: number;
  /** The share of a stretch's features that are hidden each time it is visited, so that none is relied on alone. */
  readonly dropout: number;
  readonly margins: Margins;
}

/** A number for each feature and lane (`feature * laneCount + lane`) and for each step between units. */
export interface Weights {
  readonly features: Float32Array;
  readonly joints: Float32Array;
  readonly inner: Float32Array;
}

/** Weights being learnt, and the sums of their squared gradients, which scale their steps. */
export interface Field {
  readonly values: Weights;
  readonly squares: Weights;
}

export const createWeights = (featureCount: number): Weights => ({
  features: new Float32Array(featureCount * laneCount),
  joints: new Float32Array(jointCount),
  inner: new Float32Array(innerCount),
});

export const createField = (featureCount: number): Field => ({
  values: createWeights(featureCount),
  squares: createWeights(featureCount),
});

const leastGradient = 1e-2;
const allLanes = Array.from({ length: laneCount }, (_, lane) => lane);

/**
 * One step of a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) with AdaGrad (Duchi, Hazan
 * and Singer 2011): how far the expected tags of a stretch are from the true ones moves the weights.
 */
export function learn({ values, squares }: Field, stretch: TrainingStretch, options: LearningOptions): void {
  const factors = toFactors(values);
  const lanes = sumLanes(values.features, stretch, 1 / (1 - options.dropout));
  const expected = expectTags(lanes, factors, stretch.tags, options.margins);
  for (let at = 0; at < stretch.tags.length; at++) {
    const slopes = laneSlopes(expected.tags, at, stretch.tags[at] ?? outside);
    const moving = allLanes.filter((lane) => Math.abs(slopes[lane] ?? 0) >= leastGradient);
    for (let entry = stretch.starts[at] ?? 0; entry < (stretch.starts[at + 1] ?? 0); entry++)
      for (const lane of moving) {
        const weight = (stretch.features[entry] ?? 0) * laneCount + lane;
        step(values.features, squares.features, weight, slopes[lane] ?? 0, options);
      }
  }
  subtractTrueSteps(expected, stretch.tags);
  for (const kind of ['joints', 'inner'] as const)
    expected[kind].forEach((slope, at) => {
      step(values[kind], squares[kind], at, slope, options);
    });
}

function sumLanes(
  weights: Float32Array,
  { features, starts, tags }: TrainingStretch,
  scale: number,
): Float64Array {
  const lanes = new Float64Array(tags.length * laneCount);
  for (let at = 0; at < tags.length; at++) {
    const base = at * laneCount;
    for (let entry = starts[at] ?? 0; entry < (starts[at + 1] ?? 0); entry++) {
      const row = (features[entry] ?? 0) * laneCount;
      for (let lane = 0; lane < laneCount; lane++)
        lanes[base + lane] = (lanes[base + lane] ?? 0) + (weights[row + lane] ?? 0) * scale;
    }
  }
  return lanes;
}

/** By lane, how much more is expected of it at a unit than is true. */
function laneSlopes(expected: Float64Array, at: number, tag: number): Float64Array {
  const slopes = new Float64Array(laneCount);
  const add = (lane: number, amount: number): void => {
    slopes[lane] = (slopes[lane] ?? 0) + amount;
  };
  const surplus = (own: number): number => (expected[at * tagCount + own] ?? 0) - (own === tag ? 1 : 0);
  for (let type = 0; type < typeCount; type++)
    for (let part = 0; part < partCount; part++) {
      const amount = surplus(tagOf(type, part));
      add(partLane(part), amount);
      add(typeLane(type), amount);
    }
  return slopes;
}

function step(
  values: Float32Array,
  squares: Float32Array,
  at: number,
  gradient: number,
  { rate, decay }: LearningOptions,
): void {
  const value = values[at] ?? 0;
  const slope = gradient + decay * value;
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  values[at] = value - (rate * slope) / (Math.sqrt(square) + 1e-3);
}

/** Turns how often steps are expected into how much more often than they are taken. */
function subtractTrueSteps({ joints, inner }: Expectations, tags: Uint8Array): void {
  for (let at = 1; at < tags.length; at++) {
    const [before, tag] = [tags[at - 1] ?? outside, tags[at] ?? outside];
    const sums = isInner(tag) ? inner : joints;
    const slot = isInner(tag)
      ? innerSlot(typeOf(tag), partOf(before), partOf(tag))
      : jointSlot(groupOf(before), groupOf(tag));
    sums[slot] = (sums[slot] ?? 0) - 1;
  }
}
