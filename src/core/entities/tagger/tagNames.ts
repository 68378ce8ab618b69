import type { CleanSpan } from '../../model/span';
import { decodeTags } from './decode';
import { featureLimit, featureOf } from './features';
import { type Grid, gridOffset } from './grid';
import { laneCount } from './lanes';
import { type NameModel, featureWidth, noWeight, placeOfFeature } from './model';
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
const impossible = -1000;

/** For each unit of a stretch the sums of its lanes, `unit * laneCount + lane`. */
function scoreUnits(grid: Grid, stretch: CleanSpan, { table, scale }: NameModel): Float32Array {
  const lanes = sumWeights(findFeatures(grid, stretch, table), table, scale);
  for (let at = stretch.from; at < stretch.to; at++) {
    const own = (at - stretch.from) * laneCount;
    if (isBreak(grid, at)) lanes.fill(impossible, own, own + laneCount);
  }
  return lanes;
}

/** Where in the model's table stands what each look sees of each unit, `unit * featureLimit + look`. */
function findFeatures(grid: Grid, { from, to }: CleanSpan, table: Int32Array): Int32Array {
  const places = new Int32Array((to - from) * featureLimit).fill(table.length - featureWidth);
  for (let look = 0; look < featureLimit; look++)
    for (let at = from, slot = look; at < to; at++, slot += featureLimit) {
      const feature = featureOf(grid, look, at);
      if (feature !== 0) places[slot] = placeOfFeature(table, feature);
    }
  return places;
}

const everyOtherByte = 0x00ff00ff;
const half = 0xffff;
/** What so many weights of nothing add up to. */
const nothing = noWeight * featureLimit;

/**
 * The sums of the weights at these places, by unit and lane. Two lanes are added at once, each in half of a number:
 * so few bytes never add up to more than it holds.
 */
function sumWeights(places: Int32Array, table: Int32Array, scale: number): Float32Array {
  const lanes = new Float32Array((places.length / featureLimit) * laneCount);
  for (let slot = 0, base = 0; slot < places.length; base += laneCount) {
    let [a, b, c, d, e, f] = [0, 0, 0, 0, 0, 0];
    for (const end = slot + featureLimit; slot < end; slot++) {
      const place = places[slot] ?? 0;
      const first = table[place + 1] ?? 0;
      const second = table[place + 2] ?? 0;
      const third = table[place + 3] ?? 0;
      a += first & everyOtherByte;
      b += (first >>> 8) & everyOtherByte;
      c += second & everyOtherByte;
      d += (second >>> 8) & everyOtherByte;
      e += third & everyOtherByte;
      f += (third >>> 8) & everyOtherByte;
    }
    const write = (lane: number, pair: number): void => {
      lanes[base + lane] = ((pair & half) - nothing) * scale;
      lanes[base + lane + 2] = ((pair >>> 16) - nothing) * scale;
    };
    write(0, a);
    write(1, b);
    write(4, c);
    write(5, d);
    write(8, e);
    write(9, f);
  }
  return lanes;
}

function isBreak({ cells, origin, width }: Grid, at: number): boolean {
  const own = origin + at * width;
  return cells[own + bracketCell] === 0 && breaks.has(cells[own + charCell] ?? 0);
}
