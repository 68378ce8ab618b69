import type { CleanSpan } from '../../model/span';
import { decodeTags } from './decode';
import { featureLimit, writeFeatures } from './features';
import { type Grid, gridOffset } from './grid';
import { type NameModel, addRow, laneCount, rowOf, weightIn } from './model';
import { type TaggedSpan, outside, tagCount, toSpans } from './tags';

/** The stretches the model reads one at a time: sentences, which no name goes beyond. Offsets of the clean text. */
export function stretchesOf(text: string): CleanSpan[] {
  return Array.from(text.matchAll(/[^\n。！？；]+[。！？；]?/g), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
}

/** The names the model sees in a stretch, at offsets of the clean text. */
export function tagNames(grid: Grid, { from, to }: CleanSpan, model: NameModel): TaggedSpan[] {
  const scores = scoreUnits(grid, { from, to }, model);
  return toSpans(decodeTags(scores, model)).map((span) => ({
    ...span,
    from: span.from + from,
    to: span.to + from,
  }));
}

/** Marks that no name goes beyond, unless they stand in brackets or quotation marks. */
const breaks = new Set(Array.from('，。；：！？', (mark) => mark.charCodeAt(0)));
const charCell = gridOffset('char', 0);
const bracketCell = gridOffset('quote', 0);
const certain = 1000;

/** For each unit of a stretch the score of each tag, `unit * tagCount + tag`, transitions left out. */
function scoreUnits(grid: Grid, { from, to }: CleanSpan, model: NameModel): Float32Array {
  const scores = new Float32Array((to - from) * tagCount);
  const features = new Uint32Array(featureLimit);
  const sums = new Int32Array(laneCount);
  for (let at = from, base = 0; at < to; at++, base += tagCount) {
    const count = isBreak(grid, at) ? 0 : writeFeatures(grid, at, features);
    if (count === 0) {
      scores[base + outside] = certain;
      continue;
    }
    sums.fill(0);
    // Looked up in a loop of their own, so that the look-ups need not wait for one another.
    for (let index = 0; index < count; index++) features[index] = rowOf(model, features[index] ?? 0);
    for (let index = 0; index < count; index++) addRow(sums, features[index] ?? 0, model);
    for (let tag = 0; tag < tagCount; tag++) scores[base + tag] = weightIn(sums, tag) * model.scale;
  }
  return scores;
}

function isBreak({ cells, origin, width }: Grid, at: number): boolean {
  const own = origin + at * width;
  return cells[own + bracketCell] === 0 && breaks.has(cells[own + charCell] ?? 0);
}
