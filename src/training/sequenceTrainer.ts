import { createRandom, shuffled } from './chance';
import { indexFeatures } from './featureIndex';
import { type LearningOptions, type Weights, createField, createWeights, learn } from './field';
import { type TrainingStretch, hideSome, translate } from './trainingStretch';

export interface TrainingOptions extends LearningOptions {
  readonly epochs: number;
  /** Features seen fewer times are left out. */
  readonly leastCount: number;
}

export interface TrainedWeights extends Weights {
  /** The hash of each feature. */
  readonly hashes: Uint32Array;
}

/**
 * Trains a sequence model by stochastic gradients and averages the weights of the later epochs.
 * Deterministic: chance comes from a fixed seed.
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
  const random = createRandom();
  const field = createField(index.hashes.length);
  const sums = createWeights(index.hashes.length);
  const averagedFrom = options.epochs >> 1;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const stretch of shuffled(known, random))
      learn(field, hideSome(stretch, options.dropout, random), options);
    if (epoch >= averagedFrom) addWeights(sums, field.values);
  }
  divideWeights(sums, options.epochs - averagedFrom);
  return { hashes: index.hashes, ...sums };
}

const kinds = ['features', 'joints', 'inner'] as const;

function addWeights(sums: Weights, values: Weights): void {
  for (const kind of kinds)
    for (let at = 0; at < sums[kind].length; at++)
      sums[kind][at] = (sums[kind][at] ?? 0) + (values[kind][at] ?? 0);
}

function divideWeights(sums: Weights, by: number): void {
  for (const kind of kinds)
    for (let at = 0; at < sums[kind].length; at++) sums[kind][at] = (sums[kind][at] ?? 0) / by;
}
