import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTags } from '../../../../src/core/entities/tagger/decode';
import {
  groupCount,
  innerCount,
  jointCount,
  laneCount,
  partLane,
  typeLane,
} from '../../../../src/core/entities/tagger/lanes';
import type { Steps } from '../../../../src/core/entities/tagger/lanes';
import { outside, tagCount } from '../../../../src/core/entities/tagger/tags';

/** Begin, middle, end, single. */
const partOf = (tag: number): number => (tag - 1) & 3;
const typeOf = (tag: number): number => (tag - 1) >> 2;
const all = Array.from({ length: tagCount }, (_, tag) => tag);
const isOpen = (tag: number): boolean => tag !== outside && partOf(tag) < 2;
const isInner = (tag: number): boolean => tag !== outside && (partOf(tag) === 1 || partOf(tag) === 2);
/** Whether a tag may follow another: a name that began goes on or ends with its own type. */
const mayFollow = (tag: number, next: number): boolean =>
  isOpen(tag) ? isInner(next) && typeOf(tag) === typeOf(next) : !isInner(next);
const mayStart = (tag: number): boolean => mayFollow(outside, tag);
const mayEnd = (tag: number): boolean => mayFollow(tag, outside);

const unitScore = (lanes: Float32Array, at: number, tag: number): number =>
  tag === outside
    ? 0
    : (lanes[at * laneCount + partLane(partOf(tag))] ?? 0) +
      (lanes[at * laneCount + typeLane(typeOf(tag))] ?? 0);

const groupOf = (tag: number): number => (tag === outside ? 0 : 1 + typeOf(tag));

function stepScore({ joints, inner }: Steps, tag: number, next: number): number {
  if (!mayFollow(tag, next)) return -Infinity;
  if (mayEnd(tag)) return joints[groupOf(tag) * groupCount + groupOf(next)] ?? 0;
  return inner[typeOf(next) * 4 + (partOf(tag) === 0 ? 0 : 2) + (partOf(next) === 1 ? 0 : 1)] ?? 0;
}

/** The score of the best path there is, by every step there is. */
function bestScore(lanes: Float32Array, steps: Steps): number {
  let before = all.map((tag) => (mayStart(tag) ? unitScore(lanes, 0, tag) : -Infinity));
  for (let at = 1; at < lanes.length / laneCount; at++) {
    const last = before;
    before = all.map(
      (next) =>
        unitScore(lanes, at, next) +
        Math.max(...all.map((tag) => (last[tag] ?? 0) + stepScore(steps, tag, next))),
    );
  }
  return Math.max(...before.filter((_, tag) => mayEnd(tag)));
}

const scoreOf = (tags: Uint8Array, lanes: Float32Array, steps: Steps): number =>
  Array.from(tags).reduce(
    (sum, tag, at) =>
      sum + unitScore(lanes, at, tag) + (at === 0 ? 0 : stepScore(steps, tags[at - 1] ?? 0, tag)),
    0,
  );

const weights = (count: number): fc.Arbitrary<Float32Array> =>
  fc.float32Array({ minLength: count, maxLength: count, min: -8, max: 8, noNaN: true });

test('the tags chosen score as high as the best of all allowed sequences', () => {
  const cases = fc.tuple(weights(5 * laneCount), weights(jointCount), weights(innerCount));
  fc.assert(
    fc.property(cases, ([lanes, joints, inner]) => {
      const tags = decodeTags(lanes, { joints, inner });
      const score = scoreOf(tags, lanes, { joints, inner });
      expect(score).toBeCloseTo(bestScore(lanes, { joints, inner }), 3);
    }),
    { numRuns: 100 },
  );
});
