import { describe, expect, test } from 'vitest';
import {
  groupCount,
  innerCount,
  jointCount,
  laneCount,
  partLane,
  typeLane,
} from '../../../../src/core/entities/tagger/lanes';
import {
  type NameModel,
  noWeight,
  placeOfFeature,
  sumLimit,
} from '../../../../src/core/entities/tagger/model';
import { begin, end, middle, single } from '../../../../src/core/entities/tagger/tags';
import { outside, tagOf, toTags } from '../../../../src/training/tags';
import { entityTypes } from '../../../../src/core/model/entity';
import { readNameModel } from '../../../../src/lexicon/nameModel';
import { packModel } from '../../../../src/training/packModel';

const company = typeLane(2);
const trained = {
  hashes: Uint32Array.of(7, 4_000_000_000, 12),
  features: Float32Array.from({ length: 3 * laneCount }, (_, at) =>
    at === company ? 1.25 : at === laneCount + partLane(3) ? -0.5 : 0,
  ),
  joints: Float32Array.from({ length: jointCount }, (_, at) => at / 8),
  inner: new Float32Array(innerCount),
};

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength);

/** The weights of a feature, by lane. */
function weightsOf({ table, exponentials }: NameModel, feature: number): number[] {
  const place = placeOfFeature(table, feature | 0);
  const bytes = new Uint8Array(table.buffer, table.byteOffset + 4 * (place + 1), laneCount);
  return Array.from(bytes, (byte) => Math.log(exponentials[sumLimit + byte - noWeight] ?? NaN));
}

describe('the weights file', () => {
  const file = packModel(trained);
  const model = readNameModel(file);

  test('gives weights back for their lanes, signed and halved', () => {
    expect(weightsOf(model, 7)[company]).toBeCloseTo(1.25 / 2, 1);
    expect(weightsOf(model, 7).filter((weight) => weight !== 0)).toHaveLength(1);
    expect(weightsOf(model, 4_000_000_000)[partLane(3)]).toBeCloseTo(-0.5 / 2, 1);
  });
  test('says nothing of features without weights and of those it has not seen', () => {
    for (const feature of [12, 99, 7 + (1 << 20)])
      expect(weightsOf(model, feature)).toEqual(Array(laneCount).fill(0));
  });
  test('gives the weights of steps back as what they multiply by, from either side', () => {
    expect(model.steps.joints[2]).toBeCloseTo(Math.exp(2 / 8 / 2), 5);
    expect(model.steps.jointsBack[2 * groupCount]).toBe(model.steps.joints[2]);
  });
  test('reads the same from an odd place in a larger buffer', () => {
    const moved = new Uint8Array(file.length + 1);
    moved.set(file, 1);
    const { table, steps } = readNameModel(moved.subarray(1));
    expect(Buffer.compare(bytesOf(table), bytesOf(model.table))).toBe(0);
    expect(steps).toEqual(model.steps);
  });
  test('keeps the strongest of the features that share a bucket', () => {
    const crowd = Array.from({ length: 6 }, (_, at) => ((at + 1) << 20) + 5);
    const crowded = readNameModel(
      packModel({
        ...trained,
        hashes: Uint32Array.from(crowd),
        features: Float32Array.from(
          { length: 6 * laneCount },
          (_, at) => 0.2 + Math.floor(at / laneCount) / 10,
        ),
      }),
    );
    expect(crowd.filter((feature) => weightsOf(crowded, feature)[0] !== 0)).toEqual(crowd.slice(2));
  });
  test('is refused where it was cut short, is none, or was trained for other types', () => {
    expect(() => readNameModel(file.slice(0, 100))).toThrow('no name model');
    expect(() => readNameModel(file.slice(0, file.length - 64))).toThrow('cut short');
    const other = file.slice();
    other[4] = 5;
    expect(() => readNameModel(other)).toThrow('trained for 5');
  });
});

test('tags tell for every character its part of which name', () => {
  const names = [
    { from: 0, to: 3, type: 'place' },
    { from: 3, to: 4, type: 'place' },
    { from: 5, to: 7, type: 'person' },
  ] as const;
  const tags = toTags(8, names);
  const [place, person] = [entityTypes.indexOf('place'), entityTypes.indexOf('person')];
  expect(Array.from(tags)).toEqual([
    ...[begin, middle, end, single].map((part) => tagOf(place, part)),
    outside,
    ...[begin, end].map((part) => tagOf(person, part)),
    outside,
  ]);
});
