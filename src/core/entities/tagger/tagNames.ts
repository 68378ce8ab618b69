import type { CleanSpan } from '../../model/span';
import { decodeTags } from './decode';
import { featureLimit, writeFeatures } from './features';
import type { Layer } from './layers';
import { type NameModel, rowOf } from './model';
import { type TaggedSpan, tagCount, toSpans } from './tags';

/** The stretches the model reads one at a time: sentences, which no name goes beyond. Offsets of the clean text. */
export function stretchesOf(text: string): CleanSpan[] {
  return Array.from(text.matchAll(/[^\n。！？；]+[。！？；]?/g), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
}

/** The names the model sees in a stretch, at offsets of the clean text. */
export function tagNames(layers: readonly Layer[], { from, to }: CleanSpan, model: NameModel): TaggedSpan[] {
  const scores = scoreUnits(layers, { from, to }, model);
  return toSpans(decodeTags(scores, model)).map((span) => ({
    ...span,
    from: span.from + from,
    to: span.to + from,
  }));
}

/** For each unit of a stretch the score of each tag, `unit * tagCount + tag`, transitions left out. */
function scoreUnits(layers: readonly Layer[], { from, to }: CleanSpan, model: NameModel): Float32Array {
  const scores = new Float32Array((to - from) * tagCount);
  const features = new Uint32Array(featureLimit);
  const { rowStarts, tags, weights, scale } = model;
  for (let at = from; at < to; at++) {
    const base = (at - from) * tagCount;
    const count = writeFeatures(layers, at, features);
    for (let index = 0; index < count; index++) {
      const row = rowOf(model, features[index] ?? 0);
      if (row < 0) continue;
      for (let entry = rowStarts[row] ?? 0; entry < (rowStarts[row + 1] ?? 0); entry++) {
        const slot = base + (tags[entry] ?? 0);
        scores[slot] = (scores[slot] ?? 0) + (weights[entry] ?? 0) * scale;
      }
    }
  }
  return scores;
}
