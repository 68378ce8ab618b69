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
  tagCount,
  tagOf,
  typeCount,
} from '../core/entities/tagger/tags';
import { type Expectations, type Margins, expectTags } from './chain';
import { type FeatureIndex, indexFeatures, placeOf } from './featureIndex';

/** A stretch to learn from: the features of each unit (`[starts[i], starts[i + 1])` of `features`) and its tag. */
export interface TrainingStretch {
  readonly features: Uint32Array;
  readonly starts: Uint32Array;
  readonly tags: Uint8Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Weight of the squared weights in the loss. */
  readonly decay: number;
  /** Features seen fewer times are left out. */
  readonly leastCount: number;
  /** The share of a stretch's features that are hidden each time it is visited, so that none is relied on alone. */
  readonly dropout: number;
  readonly margins: Margins;
}

export interface TrainedWeights {
  /** The hash of each feature; its weights are `[i * laneCount, (i + 1) * laneCount)`. */
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  readonly joints: Float32Array;
  readonly inner: Float32Array;
}

/**
 * Trains a linear-chain conditional random field by stochastic gradients with AdaGrad steps (Lafferty, McCallum and
 * Pereira 2001; Duchi, Hazan and Singer 2011), and averages the weights of the later epochs. Deterministic: chance
 * comes from a fixed seed.
 */
export function trainSequence(
  stretches: readonly TrainingStretch[],
  options: TrainingOptions,
): TrainedWeights {
  const index = indexFeatures(
    stretches.map(({ features }) => features),
    options.leastCount,
  );
  const known = stretches.map((stretch) => translate(stretch, index));
  const field = createField(index.hashes.length, options);
  const order = known.map((_, at) => at);
  const random = createRandom();
  const averagedFrom = options.epochs >> 1;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const at of order) {
      const stretch = known[at];
      if (stretch !== undefined && stretch.tags.length > 0)
        learn(field, hideSome(stretch, options.dropout, random));
    }
    if (epoch >= averagedFrom) for (const { values, sums } of Object.values(field.moved)) addTo(sums, values);
  }
  const averaged = ({ sums }: Moved): Float32Array =>
    sums.map((sum) => sum / (options.epochs - averagedFrom));
  const { weights, joints, inner } = field.moved;
  return {
    hashes: index.hashes,
    weights: averaged(weights),
    joints: averaged(joints),
    inner: averaged(inner),
  };
}

/** Numbers between 0 and 1 that are the same in every run. */
function createRandom(): () => number {
  let seed = 1;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

function addTo(sums: Float32Array, values: Float32Array): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (values[at] ?? 0);
}

/** A stretch with the places of its features instead of their hashes; unknown ones are left out. */
const translate = (stretch: TrainingStretch, index: FeatureIndex): TrainingStretch =>
  selectFeatures(stretch, (hash) => placeOf(index, hash));

const hideSome = (stretch: TrainingStretch, share: number, random: () => number): TrainingStretch =>
  selectFeatures(stretch, (feature) => (random() < share ? undefined : feature));

function selectFeatures(
  { features, starts, tags }: TrainingStretch,
  select: (feature: number) => number | undefined,
): TrainingStretch {
  const kept = new Uint32Array(features.length);
  const keptStarts = new Uint32Array(starts.length);
  let count = 0;
  for (let at = 0; at + 1 < starts.length; at++) {
    for (let entry = starts[at] ?? 0; entry < (starts[at + 1] ?? 0); entry++) {
      const selected = select(features[entry] ?? 0);
      if (selected !== undefined) kept[count++] = selected;
    }
    keptStarts[at + 1] = count;
  }
  return { features: kept.slice(0, count), starts: keptStarts, tags };
}

/** Weights being learnt: their values, the sums of squared gradients that scale their steps, the sums over epochs. */
interface Moved {
  readonly values: Float32Array;
  readonly squares: Float32Array;
  readonly sums: Float32Array;
}

interface Field {
  readonly moved: { readonly weights: Moved; readonly joints: Moved; readonly inner: Moved };
  readonly options: TrainingOptions;
}

const createMoved = (count: number): Moved => ({
  values: new Float32Array(count),
  squares: new Float32Array(count),
  sums: new Float32Array(count),
});

const createField = (features: number, options: TrainingOptions): Field => ({
  moved: {
    weights: createMoved(features * laneCount),
    joints: createMoved(jointCount),
    inner: createMoved(innerCount),
  },
  options,
});

const leastGradient = 1e-2;

/** One step: how far the expected tags of a stretch are from the true ones moves the weights. */
function learn({ moved, options }: Field, stretch: TrainingStretch): void {
  const factors = { joints: exponentials(moved.joints), inner: exponentials(moved.inner) };
  const lanes = sumLanes(moved.weights.values, stretch, 1 / (1 - options.dropout));
  const expected = expectTags(lanes, factors, stretch.tags, options.margins);
  for (let at = 0; at < stretch.tags.length; at++) {
    const slopes = laneSlopes(expected.tags, at, stretch.tags[at] ?? outside);
    for (let lane = 0; lane < laneCount; lane++) {
      const slope = slopes[lane] ?? 0;
      if (Math.abs(slope) < leastGradient) continue;
      for (let entry = stretch.starts[at] ?? 0; entry < (stretch.starts[at + 1] ?? 0); entry++)
        step(moved.weights, (stretch.features[entry] ?? 0) * laneCount + lane, slope, options);
    }
  }
  subtractTrueSteps(expected, stretch.tags);
  expected.joints.forEach((slope, at) => {
    step(moved.joints, at, slope, options);
  });
  expected.inner.forEach((slope, at) => {
    step(moved.inner, at, slope, options);
  });
}

const exponentials = ({ values }: Moved): Float64Array => Float64Array.from(values, Math.exp);

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
  { values, squares }: Moved,
  at: number,
  gradient: number,
  { rate, decay }: TrainingOptions,
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
    const type = (tag - 1) >> 2;
    const goesOn = tag === tagOf(type, middle) || tag === tagOf(type, end);
    const slot = goesOn
      ? type * 4 + (before === tagOf(type, begin) ? 0 : 2) + (tag === tagOf(type, middle) ? 0 : 1)
      : groupOf(before) * groupCount + groupOf(tag);
    const sums = goesOn && tag !== outside ? inner : joints;
    sums[slot] = (sums[slot] ?? 0) - 1;
  }
}

/** What begins or ends with a tag: nothing (0), or a name of the type with this index and 1. */
const groupOf = (tag: number): number => (tag === outside ? 0 : 1 + ((tag - 1) >> 2));
