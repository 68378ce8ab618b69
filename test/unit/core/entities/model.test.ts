import { describe, expect, test } from 'vitest';
import {
  innerCount,
  jointCount,
  laneCount,
  outsideLane,
  typeLane,
} from '../../../../src/core/entities/tagger/lanes';
import { addFeature } from '../../../../src/core/entities/tagger/model';
import { mayFollow, toSpans, toTags } from '../../../../src/core/entities/tagger/tags';
import { readNameModel } from '../../../../src/lexicon/nameModel';
import { packModel } from '../../../../src/training/packModel';

const company = typeLane(2);
const trained = {
  hashes: Uint32Array.of(7, 4_000_000_000, 12),
  weights: Float32Array.from({ length: 3 * laneCount }, (_, at) =>
    at === company ? 1.25 : at === laneCount + outsideLane ? -0.5 : 0,
  ),
  joints: Float32Array.from({ length: jointCount }, (_, at) => at / 8),
  inner: new Float32Array(innerCount),
};

describe('the weights file', () => {
  const file = packModel(trained);
  const model = readNameModel(file);
  const lanesOf = (...features: number[]): number[] => {
    const sums = new Int32Array(laneCount);
    for (const feature of features) addFeature(sums, 0, feature, model);
    return Array.from(sums, (sum) => sum * model.scale);
  };

  test('gives weights back for their lanes, signed and summed', () => {
    const lanes = lanesOf(7, 7, 4_000_000_000);
    expect(lanes[company]).toBeCloseTo(2.5, 1);
    expect(lanes[outsideLane]).toBeCloseTo(-0.5, 1);
    expect(lanes.filter((lane) => lane !== 0)).toHaveLength(2);
  });
  test('says nothing of features without weights and of those it has not seen', () => {
    expect(lanesOf(12, 99, 7 + (1 << 20)).every((lane) => lane === 0)).toBe(true);
  });
  test('keeps the weights of steps as they are', () => {
    expect(model.steps.joints).toEqual(trained.joints);
  });
  test('reads the same from an odd place in a larger buffer', () => {
    const moved = new Uint8Array(file.length + 1);
    moved.set(file, 1);
    const { marks, weights, steps } = readNameModel(moved.subarray(1));
    expect(Buffer.from(weights).equals(Buffer.from(model.weights))).toBe(true);
    expect(marks[marks.length - 1]).toBe(model.marks[marks.length - 1]);
    expect(steps).toEqual(model.steps);
  });
  test('keeps the strongest of the features that share a bucket', () => {
    const crowd = Array.from({ length: 6 }, (_, at) => ((at + 1) << 16) + 5);
    const crowded = readNameModel(
      packModel({
        ...trained,
        hashes: Uint32Array.from(crowd),
        weights: Float32Array.from(
          { length: 6 * laneCount },
          (_, at) => 0.2 + Math.floor(at / laneCount) / 10,
        ),
      }),
    );
    const known = crowd.filter((feature) => {
      const sums = new Int32Array(laneCount);
      addFeature(sums, 0, feature, crowded);
      return sums[0] !== 0;
    });
    expect(known).toEqual(crowd.slice(2));
  });
  test('is refused where it was cut short, is none, or was trained for other types', () => {
    expect(() => readNameModel(file.slice(0, 100))).toThrow('no name model');
    expect(() => readNameModel(file.slice(0, file.length - 64))).toThrow('cut short');
    const other = file.slice();
    other[4] = 5;
    expect(() => readNameModel(other)).toThrow('trained for 5');
  });
});

test('tags spell the names they were made from', () => {
  const names = [
    { from: 0, to: 3, type: 'place' },
    { from: 3, to: 4, type: 'place' },
    { from: 5, to: 7, type: 'person' },
  ] as const;
  const tags = toTags(8, names);
  expect(toSpans(tags)).toEqual(names);
  expect(Array.from(tags).every((tag, at) => at === 0 || mayFollow(tags[at - 1] ?? 0, tag))).toBe(true);
});
