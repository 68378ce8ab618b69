import { describe, expect, test } from 'vitest';
import { mayFollow, toSpans, toTags } from '../../../../src/core/entities/tagger/tags';
import { addRow, laneCount, rowOf, weightIn } from '../../../../src/core/entities/tagger/model';
import { tagCount } from '../../../../src/core/entities/tagger/tags';
import { readNameModel } from '../../../../src/lexicon/nameModel';
import { packModel } from '../../../../src/training/packModel';

const weights = {
  hashes: Uint32Array.of(7, 4_000_000_000, 12),
  weights: Float32Array.from({ length: 3 * tagCount }, (_, at) =>
    at === 2 ? 1.27 : at === tagCount ? -0.5 : 0.001,
  ),
  transitions: new Float32Array(tagCount * tagCount),
};

describe('the weights file', () => {
  const model = readNameModel(packModel(weights, 0.1));
  test('keeps the features that have weights left, and only those', () => {
    expect([7, 4_000_000_000, 12, 99].map((hash) => rowOf(model, hash) > 0)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
  test('gives weights back for their tags, signed and summed', () => {
    const sums = new Int32Array(laneCount);
    addRow(sums, rowOf(model, 4_000_000_000), model);
    addRow(sums, rowOf(model, 7), model);
    addRow(sums, rowOf(model, 7), model);
    const scores = Array.from({ length: tagCount }, (_, tag) => weightIn(sums, tag) * model.scale);
    expect(scores.slice(0, 4)).toEqual([expect.closeTo(-0.5, 2), 0, expect.closeTo(2.54, 2), 0]);
    expect(scores.slice(4).every((score) => score === 0)).toBe(true);
  });
  test('is refused where it was cut short or trained for other tags', () => {
    expect(() => readNameModel('tags\t33')).toThrow('no hashes');
    expect(() => readNameModel(packModel(weights, 0.1).replace(/^tags\t\d+/m, 'tags\t5'))).toThrow(
      'trained for 5',
    );
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
