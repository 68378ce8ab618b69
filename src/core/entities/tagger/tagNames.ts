import type { CleanSpan } from '../../model/span';
import { decodeTags } from './decode';
import { featureLimit, featureOf } from './features';
import { type Grid, gridOffset } from './grid';
import { laneCount, outsideLane } from './lanes';
import { type NameModel, addFeature } from './model';
import { type TaggedSpan, toSpans } from './tags';

/** The stretches the model reads one at a time: sentences, which no name goes beyond. Offsets of the clean text. */
export function stretchesOf(text: string): CleanSpan[] {
  return Array.from(text.matchAll(/[^\n。！？；]+[。！？；]?/g), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
}

/** The names the model sees in a stretch, at offsets of the clean text. */
export function tagNames(grid: Grid, { from, to }: CleanSpan, model: NameModel): TaggedSpan[] {
  const lanes = scoreUnits(grid, { from, to }, model);
  return toSpans(decodeTags(lanes, model.steps)).map((span) => ({
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

/** For each unit of a stretch the sums of its lanes, `unit * laneCount + lane`. */
function scoreUnits(grid: Grid, { from, to }: CleanSpan, model: NameModel): Float32Array {
  const sums = new Int32Array((to - from) * laneCount);
  for (let look = 0; look < featureLimit; look++)
    for (let at = from, base = 0; at < to; at++, base += laneCount) {
      const feature = featureOf(grid, look, at);
      if (feature !== 0) addFeature(sums, base, feature, model);
    }
  const lanes = Float32Array.from(sums, (sum) => sum * model.scale);
  for (let at = from; at < to; at++)
    if (isBreak(grid, at)) lanes[(at - from) * laneCount + outsideLane] = certain;
  return lanes;
}

function isBreak({ cells, origin, width }: Grid, at: number): boolean {
  const own = origin + at * width;
  return cells[own + bracketCell] === 0 && breaks.has(cells[own + charCell] ?? 0);
}
