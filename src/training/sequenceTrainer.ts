import { mayEnd, mayStart, predecessors, tagCount } from '../core/entities/tagger/tags';

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
}

export interface TrainedWeights {
  /** The hash of each feature; its weights are `[i * tagCount, (i + 1) * tagCount)`. */
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/**
 * Trains a linear-chain conditional random field by stochastic gradients with AdaGrad steps (Lafferty, McCallum and
 * Pereira 2001; Duchi, Hazan and Singer 2011). Deterministic: the stretches are visited in an order shuffled from
 * a fixed seed.
 */
export function trainSequence(
  stretches: readonly TrainingStretch[],
  options: TrainingOptions,
): TrainedWeights {
  const index = indexFeatures(stretches, options.leastCount);
  const field = createField(index.size, options);
  const known = stretches.map((stretch) => translate(stretch, index));
  const order = known.map((_, at) => at);
  let seed = 1;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = seed % (at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const at of order) {
      const stretch = known[at];
      if (stretch !== undefined && stretch.tags.length > 0) learn(field, stretch);
    }
  }
  return { hashes: Uint32Array.from(index.keys()), weights: field.weights, transitions: field.transitions };
}

function indexFeatures(stretches: readonly TrainingStretch[], leastCount: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of stretches)
    for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const index = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= leastCount) index.set(hash, index.size);
  return index;
}

function translate(stretch: TrainingStretch, index: ReadonlyMap<number, number>): TrainingStretch {
  const features: number[] = [];
  const starts = new Uint32Array(stretch.starts.length);
  for (let at = 0; at + 1 < stretch.starts.length; at++) {
    for (let entry = stretch.starts[at] ?? 0; entry < (stretch.starts[at + 1] ?? 0); entry++) {
      const id = index.get(stretch.features[entry] ?? 0);
      if (id !== undefined) features.push(id);
    }
    starts[at + 1] = features.length;
  }
  return { features: Uint32Array.from(features), starts, tags: stretch.tags };
}

/** The weights being learnt, with the sums of squared gradients that scale their steps. */
interface Field {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly transitions: Float32Array;
  readonly transitionSquares: Float32Array;
  readonly options: TrainingOptions;
}

const createField = (features: number, options: TrainingOptions): Field => ({
  weights: new Float32Array(features * tagCount),
  squares: new Float32Array(features * tagCount),
  transitions: new Float32Array(tagCount * tagCount),
  transitionSquares: new Float32Array(tagCount * tagCount),
  options,
});

const leastGradient = 2e-3;

/** One step: how far the expected tags of a stretch are from the true ones moves the weights. */
function learn(field: Field, stretch: TrainingStretch): void {
  const length = stretch.tags.length;
  const potentials = unitPotentials(field, stretch);
  const steps = Float64Array.from(pairFrom, (tag, pair) =>
    Math.exp(field.transitions[tag * tagCount + (pairTo[pair] ?? 0)] ?? 0),
  );
  const forward = passForward(potentials, steps, length);
  const backward = passBackward(potentials, steps, length);
  const gradient = new Float32Array(tagCount);
  for (let at = 0; at < length; at++) {
    let sum = 0;
    for (let tag = 0; tag < tagCount; tag++) {
      const mass = (forward[at * tagCount + tag] ?? 0) * (backward[at * tagCount + tag] ?? 0);
      gradient[tag] = mass;
      sum += mass;
    }
    for (let tag = 0; tag < tagCount; tag++)
      gradient[tag] = (gradient[tag] ?? 0) / sum - (stretch.tags[at] === tag ? 1 : 0);
    moveUnit(field, stretch, at, gradient);
  }
  moveTransitions(field, stretch, { potentials, steps, forward, backward });
}

/** The exponentials of the scores of each unit's tags, scaled by the highest. */
function unitPotentials({ weights }: Field, { features, starts, tags }: TrainingStretch): Float64Array {
  const potentials = new Float64Array(tags.length * tagCount);
  for (let at = 0; at < tags.length; at++) {
    const base = at * tagCount;
    const last = starts[at + 1] ?? 0;
    for (let entry = starts[at] ?? 0; entry < last; entry++) {
      const row = (features[entry] ?? 0) * tagCount;
      for (let tag = 0; tag < tagCount; tag++) add(potentials, base + tag, weights[row + tag] ?? 0);
    }
    let highest = -Infinity;
    for (let slot = base; slot < base + tagCount; slot++) highest = Math.max(highest, potentials[slot] ?? 0);
    for (let slot = base; slot < base + tagCount; slot++)
      potentials[slot] = Math.exp((potentials[slot] ?? 0) - highest);
  }
  return potentials;
}

/** Adds to a slot of an array; what lies outside reads as 0. */
function add(array: Float64Array, at: number, amount: number): void {
  array[at] = (array[at] ?? 0) + amount;
}

/** The allowed steps from tag to tag, as two flat lists for the inner loops. */
const pairs = predecessors.flatMap((before, next) => before.map((tag) => [tag, next] as const));
const pairFrom = Uint8Array.from(pairs, ([tag]) => tag);
const pairTo = Uint8Array.from(pairs, ([, next]) => next);

// eslint-disable-next-line complexity -- every array read counts as a branch
function passForward(potentials: Float64Array, steps: Float64Array, length: number): Float64Array {
  const forward = new Float64Array(potentials.length);
  for (let at = 0; at < length; at++) {
    const base = at * tagCount;
    const before = base - tagCount;
    if (at === 0) for (let tag = 0; tag < tagCount; tag++) forward[tag] = mayStart(tag) ? 1 : 0;
    else
      for (let pair = 0; pair < pairFrom.length; pair++)
        add(
          forward,
          base + (pairTo[pair] ?? 0),
          (forward[before + (pairFrom[pair] ?? 0)] ?? 0) * (steps[pair] ?? 0),
        );
    let sum = 0;
    for (let slot = base; slot < base + tagCount; slot++) {
      forward[slot] = (forward[slot] ?? 0) * (potentials[slot] ?? 0);
      sum += forward[slot] ?? 0;
    }
    for (let slot = base; slot < base + tagCount; slot++) forward[slot] = (forward[slot] ?? 0) / sum;
  }
  return forward;
}

/** Everything that may come after a unit given its tag, scaled to sum to one. */
// eslint-disable-next-line complexity -- every array read counts as a branch
function passBackward(potentials: Float64Array, steps: Float64Array, length: number): Float64Array {
  const backward = new Float64Array(potentials.length);
  for (let tag = 0; tag < tagCount; tag++) backward[(length - 1) * tagCount + tag] = mayEnd(tag) ? 1 : 0;
  const ahead = new Float64Array(tagCount);
  for (let at = length - 2; at >= 0; at--) {
    const base = at * tagCount;
    const next = base + tagCount;
    for (let tag = 0; tag < tagCount; tag++)
      ahead[tag] = (backward[next + tag] ?? 0) * (potentials[next + tag] ?? 0);
    for (let pair = 0; pair < pairFrom.length; pair++)
      add(backward, base + (pairFrom[pair] ?? 0), (ahead[pairTo[pair] ?? 0] ?? 0) * (steps[pair] ?? 0));
    let sum = 0;
    for (let slot = base; slot < next; slot++) sum += backward[slot] ?? 0;
    for (let slot = base; slot < next; slot++) backward[slot] = (backward[slot] ?? 0) / sum;
  }
  return backward;
}

function moveUnit(
  field: Field,
  { features, starts }: TrainingStretch,
  at: number,
  gradient: Float32Array,
): void {
  const { weights, squares, options } = field;
  for (let tag = 0; tag < tagCount; tag++) {
    const slope = gradient[tag] ?? 0;
    if (Math.abs(slope) < leastGradient) continue;
    for (let entry = starts[at] ?? 0; entry < (starts[at + 1] ?? 0); entry++)
      step(weights, squares, (features[entry] ?? 0) * tagCount + tag, slope, options);
  }
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  at: number,
  gradient: number,
  { rate, decay }: TrainingOptions,
): void {
  const weight = weights[at] ?? 0;
  const slope = gradient + decay * weight;
  const square = (squares[at] ?? 0) + slope * slope;
  squares[at] = square;
  weights[at] = weight - (rate * slope) / (Math.sqrt(square) + 1e-3);
}

interface Passes {
  readonly potentials: Float64Array;
  /** By allowed pair, the exponential of its weight. */
  readonly steps: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
}

function moveTransitions(field: Field, { tags }: TrainingStretch, passes: Passes): void {
  const expected = new Float64Array(pairFrom.length);
  const mass = new Float64Array(pairFrom.length);
  for (let at = 1; at < tags.length; at++) addPairs(expected, mass, at, passes);
  const slopes = new Float64Array(tagCount * tagCount);
  expected.forEach((sum, pair) => {
    slopes[(pairFrom[pair] ?? 0) * tagCount + (pairTo[pair] ?? 0)] = sum;
  });
  for (let at = 1; at < tags.length; at++) add(slopes, (tags[at - 1] ?? 0) * tagCount + (tags[at] ?? 0), -1);
  slopes.forEach((slope, pair) => {
    if (Math.abs(slope) >= leastGradient)
      step(field.transitions, field.transitionSquares, pair, slope, field.options);
  });
}

/** Adds the probability of each allowed pair of tags at `at - 1` and `at`. */
// eslint-disable-next-line complexity -- every array read counts as a branch
function addPairs(expected: Float64Array, mass: Float64Array, at: number, passes: Passes): void {
  const { potentials, steps, forward, backward } = passes;
  const base = at * tagCount;
  const ahead = new Float64Array(tagCount);
  for (let tag = 0; tag < tagCount; tag++)
    ahead[tag] = (potentials[base + tag] ?? 0) * (backward[base + tag] ?? 0);
  let sum = 0;
  for (let pair = 0; pair < pairFrom.length; pair++) {
    mass[pair] =
      (forward[base - tagCount + (pairFrom[pair] ?? 0)] ?? 0) *
      (steps[pair] ?? 0) *
      (ahead[pairTo[pair] ?? 0] ?? 0);
    sum += mass[pair] ?? 0;
  }
  for (let pair = 0; pair < pairFrom.length; pair++) add(expected, pair, (mass[pair] ?? 0) / sum);
}
