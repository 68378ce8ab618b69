import { expect, test } from 'vitest';
import type { Entity, EntityType } from '../../../../src/core/model/entity';
import type { MarkedName } from '../../../../src/training/corpus.node';
import { listMisses } from '../../../../src/training/misses';
import { type Tally, formatTallies, tallyNames } from '../../../../src/training/scores';

const text = '青湖县建成云浮大桥，实施“暖阳”行动，何舟参加。';

const spanOf = (name: string): { start: number; end: number } => {
  const start = text.indexOf(name);
  return { start, end: start + name.length };
};
const marked = (type: EntityType, name: string, damaged = false): MarkedName => ({
  ...spanOf(name),
  type,
  damaged,
});
const found = (type: EntityType, name: string): Entity => ({
  id: name,
  type,
  name,
  aliases: [],
  role: null,
  within: null,
  mentions: [spanOf(name)],
  confidence: 1,
  rule: 'model',
});

const names = [
  marked('place', '青湖县'),
  marked('facility', '云浮大桥'),
  marked('program', '“暖阳”行动'),
  marked('person', '何舟', true),
];

/** What the tally of this name holds: found, wrong, missed. */
function tallied(entities: readonly Entity[], name: string): number[] {
  const tallies = new Map<string, Tally>();
  tallyNames(tallies, entities, names);
  const { found: right, wrong, missed } = tallies.get(name) ?? { found: -1, wrong: -1, missed: -1 };
  return [right, wrong, missed];
}

test('a name of the wrong type is a miss and a wrong one, and right where only the stretch counts', () => {
  const entities = [found('place', '青湖县'), found('place', '云浮大桥')];
  expect(tallied(entities, 'all')).toEqual([1, 1, 1]);
  expect(tallied(entities, 'span')).toEqual([2, 0, 0]);
  expect(tallied(entities, 'facility')).toEqual([0, 0, 1]);
});

test('a name that is too long is wrong and the true one missed', () => {
  expect(tallied([found('facility', '建成云浮大桥')], 'span')).toEqual([0, 1, 2]);
});

test('over a program or a damaged name nothing is wrong, and a damaged name is not missed', () => {
  expect(tallied([found('organization', '暖阳'), found('person', '何舟')], 'all')).toEqual([0, 0, 2]);
  expect(tallied([found('program', '暖阳')], 'program')).toEqual([0, 1, 1]);
});

test('figures come from the tallies of all texts together', () => {
  const tallies = new Map([['all', { found: 3, wrong: 1, missed: 2 }]]);
  expect(formatTallies(tallies)).toBe('all           P 0.750  R 0.600  F1 0.667  (5)');
});

test('misses show the name in its context, and what stands there on the other side', () => {
  expect(listMisses(text, [found('facility', '建成云浮大桥')], names.slice(1, 2))).toEqual([
    '+\tfacility\t青湖县【建成云浮大桥】，实施“暖阳”行动，何舟\tfacility:云浮大桥',
    '-\tfacility\t青湖县建成【云浮大桥】，实施“暖阳”行动，何舟\tfacility:建成云浮大桥',
  ]);
});
