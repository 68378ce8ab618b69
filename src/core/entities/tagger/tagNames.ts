import type { CleanSpan } from '../../model/span';
import { decodeTags } from './decode';
import { featureLimit, writeFeatures } from './features';
import { type Layer, layerNames } from './layers';
import { type NameModel, rowOf } from './model';
import { type TaggedSpan, outside, tagCount, toSpans } from './tags';

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

/** Marks that no name goes beyond, unless they stand in brackets or quotation marks. */
const breaks = new Set(Array.from('，。；：！？', (mark) => mark.charCodeAt(0)));
const charLayerIndex = layerNames.indexOf('char');
const bracketLayerIndex = layerNames.indexOf('quote');
const certain = 1000;

/** For each unit of a stretch the score of each tag, `unit * tagCount + tag`, transitions left out. */
function scoreUnits(layers: readonly Layer[], { from, to }: CleanSpan, model: NameModel): Float32Array {
  const scores = new Float32Array((to - from) * tagCount);
  const features = new Uint32Array(featureLimit);
  for (let at = from; at < to; at++) {
    const base = (at - from) * tagCount;
    const count = isBreak(layers, at) ? 0 : writeFeatures(layers, at, features);
    if (count === 0) scores[base + outside] = certain;
    for (let index = 0; index < count; index++) {
      const row = rowOf(model, features[index] ?? 0);
      if (row > 0) addRow(scores, base, row, model);
    }
  }
  return scores;
}

const isBreak = (layers: readonly Layer[], at: number): boolean =>
  breaks.has(layers[charLayerIndex]?.[at] ?? 0) && layers[bracketLayerIndex]?.[at] === 0;

function addRow(scores: Float32Array, base: number, row: number, { rows, scale }: NameModel): void {
  const last = row + (rows[row] ?? 0);
  for (let entry = row + 1; entry <= last; entry++) {
    const packed = rows[entry] ?? 0;
    const slot = base + (packed >> 8);
    scores[slot] = (scores[slot] ?? 0) + ((packed & 0xff) - 128) * scale;
  }
}
