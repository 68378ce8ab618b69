import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type StepWeights,
  groupCount,
  innerCount,
  jointCount,
  laneCount,
  partLane,
  toFactors,
  typeLane,
} from '../../../../src/core/entities/tagger/lanes';
import { createLattice } from '../../../../src/core/entities/tagger/lattice';
import { findLikelyNames } from '../../../../src/core/entities/tagger/likelyNames';
import { entityTypes } from '../../../../src/core/model/entity';

const length = 4;

interface Name {
  readonly from: number;
  readonly to: number;
  readonly type: number;
}

/** Every way to divide what is left of a stretch into names and units outside them. */
function* readings(from = 0): Iterable<readonly Name[]> {
  if (from === length) {
    yield [];
    return;
  }
  yield* readings(from + 1);
  for (let to = from + 1; to <= length; to++)
    for (const rest of readings(to))
      for (let type = 0; type < entityTypes.length; type++) yield [{ from, to, type }, ...rest];
}
const all = [...readings()];

/** Begin, middle, end, single. */
const partAt = ({ from, to }: Name, at: number): number =>
  to - from === 1 ? 3 : at === from ? 0 : at === to - 1 ? 2 : 1;

/** The score of a reading: the lanes of its names' units and the steps between all units. */
function scoreOf(names: readonly Name[], lanes: Float64Array, { joints, inner }: StepWeights): number {
  const tags = Array.from({ length }, (_, at) => {
    const name = names.find(({ from, to }) => from <= at && at < to);
    return name === undefined ? null : { type: name.type, part: partAt(name, at) };
  });
  return tags.reduce((sum, tag, at) => {
    const own = at * laneCount;
    const score =
      tag === null ? 0 : (lanes[own + partLane(tag.part)] ?? 0) + (lanes[own + typeLane(tag.type)] ?? 0);
    const before = tags[at - 1];
    if (before === undefined) return sum + score;
    const step =
      tag !== null && (tag.part === 1 || tag.part === 2)
        ? inner[tag.type * 4 + (before?.part === 0 ? 0 : 2) + (tag.part === 1 ? 0 : 1)]
        : joints[(before === null ? 0 : 1 + before.type) * groupCount + (tag === null ? 0 : 1 + tag.type)];
    return sum + score + (step ?? 0);
  }, 0);
}

/** How likely each stretch is to be a name, by `from to`, and as what type, by `from to type`: its share of all readings. */
function likelihoods(lanes: Float64Array, steps: StepWeights): ReadonlyMap<string, number> {
  const masses = all.map((names) => Math.exp(scoreOf(names, lanes, steps)));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const shares = new Map<string, number>();
  all.forEach((names, at) => {
    for (const { from, to, type } of names)
      for (const key of [`${from} ${to}`, `${from} ${to} ${type}`])
        shares.set(key, (shares.get(key) ?? 0) + (masses[at] ?? 0) / total);
  });
  return shares;
}

/** Rare names are not followed everywhere, so that shares are right to about this. */
const tolerance = 0.05;

const lanesOf = fc.float64Array({
  minLength: length * laneCount,
  maxLength: length * laneCount,
  min: -3,
  max: 3,
  noNaN: true,
});
const weights = (count: number): fc.Arbitrary<Float32Array> =>
  fc.float32Array({ minLength: count, maxLength: count, min: -2, max: 2, noNaN: true });

test('the names found are those likelier than not among all readings, as their likeliest type', () => {
  fc.assert(
    fc.property(lanesOf, weights(jointCount), weights(innerCount), (lanes, joints, inner) => {
      const steps = { joints, inner };
      const shares = likelihoods(lanes, steps);
      const likelierThan = (share: number): string[] =>
        [...shares].filter(([key, own]) => key.split(' ').length === 2 && own > share).map(([key]) => key);
      const lattice = { ...createLattice(length + 3), length };
      lattice.units.set(lanes.map(Math.exp));
      const found = findLikelyNames(lattice, toFactors(steps));
      const keys = found.map(({ from, to }) => `${from} ${to}`);
      expect(keys).toEqual(expect.arrayContaining(likelierThan(0.5 + tolerance)));
      expect(likelierThan(0.5 - tolerance)).toEqual(expect.arrayContaining(keys));
      for (const { from, to, type } of found) {
        const byType = entityTypes.map((_, index) => shares.get(`${from} ${to} ${index}`) ?? 0);
        expect(byType[entityTypes.indexOf(type)]).toBeGreaterThan(Math.max(...byType) - tolerance);
      }
    }),
    { numRuns: 30 },
  );
});
