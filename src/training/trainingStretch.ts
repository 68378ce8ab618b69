import { type FeatureIndex, placeOf } from './featureIndex';

/** A stretch to learn from: the features of each unit (`[starts[i], starts[i + 1])` of `features`) and its tag. */
export interface TrainingStretch {
  readonly features: Uint32Array;
  readonly starts: Uint32Array;
  readonly tags: Uint8Array;
}

/** A stretch with the places of its features instead of their hashes; unknown ones are left out. */
export const translate = (stretch: TrainingStretch, index: FeatureIndex): TrainingStretch =>
  selectFeatures(stretch, (hash) => placeOf(index, hash));

/** A stretch without a share of its features, chosen by chance. */
export const hideSome = (stretch: TrainingStretch, share: number, random: () => number): TrainingStretch =>
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
