import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTags, leadsOf } from '../../../../src/core/entities/tagger/decode';
import { mayEnd, mayFollow, mayStart, tagCount } from '../../../../src/core/entities/tagger/tags';

const all = Array.from({ length: tagCount }, (_, tag) => tag);
const allowed = (tag: number, next: number): number => (mayFollow(tag, next) ? 0 : -Infinity);

/** The score of the best path there is, by every step there is. */
function bestScore(scores: Float32Array, transitions: Float32Array): number {
  let before = all.map((tag) => (mayStart(tag) ? (scores[tag] ?? 0) : -Infinity));
  for (let base = tagCount; base < scores.length; base += tagCount) {
    const steps = before;
    before = all.map(
      (next) =>
        (scores[base + next] ?? 0) +
        Math.max(
          ...all.map(
            (tag) => (steps[tag] ?? 0) + (transitions[tag * tagCount + next] ?? 0) + allowed(tag, next),
          ),
        ),
    );
  }
  return Math.max(...before.filter((_, tag) => mayEnd(tag)));
}

const scoreOf = (tags: Uint8Array, scores: Float32Array, transitions: Float32Array): number =>
  Array.from(tags).reduce((sum, tag, at) => {
    const before = at === 0 ? undefined : tags[at - 1];
    const step =
      before === undefined ? 0 : (transitions[before * tagCount + tag] ?? 0) + allowed(before, tag);
    return sum + (scores[at * tagCount + tag] ?? 0) + step;
  }, 0);

const weight = fc.float({ min: -8, max: 8, noNaN: true });
const weights = (count: number): fc.Arbitrary<Float32Array> =>
  fc.float32Array({ minLength: count, maxLength: count, min: -8, max: 8, noNaN: true });

test('the tags chosen score as high as the best of all allowed sequences', () => {
  const cases = fc.tuple(weights(5 * tagCount), weights(tagCount * tagCount), weight);
  fc.assert(
    fc.property(cases, ([scores, transitions, bias]) => {
      const biased = scores.map((score, at) => (at % tagCount === 0 ? score + bias : score));
      const tags = decodeTags(biased, { transitions, leads: leadsOf(transitions) });
      expect(scoreOf(tags, biased, transitions)).toBeCloseTo(bestScore(biased, transitions), 3);
    }),
    { numRuns: 40 },
  );
});
