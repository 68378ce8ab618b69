import { describe, expect, test } from 'vitest';
import { laneCount, typeLane } from '../../../../src/core/entities/tagger/lanes';
import { toTags } from '../../../../src/training/tags';
import { createRandom } from '../../../../src/training/chance';
import { poolNames, withOtherNames } from '../../../../src/training/otherNames';
import { trainSequence } from '../../../../src/training/sequenceTrainer';
import type { Example, MarkedName } from '../../../../src/training/corpus.node';

/** A text with its names in brackets: 建成[facility 临湖大桥]通车. */
function marked(written: string): Example {
  const names: MarkedName[] = [];
  let text = '';
  for (const part of written.split(/(\[\w+ [^\]]+\])/)) {
    const [, type, name = part] = /^\[(\w+) ([^\]]+)\]$/.exec(part) ?? [];
    if (type !== undefined)
      names.push({
        start: text.length,
        end: text.length + name.length,
        type: type as MarkedName['type'],
        damaged: false,
      });
    text += name;
  }
  return { name: '', text, names };
}

const quoted = ({ text, names }: Example): string[] =>
  names.map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe('a copy of a text with other names', () => {
  const pool = poolNames([
    marked('[facility 云帆产业园]和[facility 南岸大道]、[person 顾明远]、[time 2024年]'),
  ]);
  const report = marked(
    '建成[facility 临湖大桥]，[person 何舟]介绍，[facility 临湖大桥]于[time 2025年]通车，[place 临湖]受益。',
  );

  test('keeps what surrounds the names, and marks the names it has written', () => {
    const copy = withOtherNames(report, pool, () => 0);
    expect(copy.text).toBe('建成云帆产业园，顾明远介绍，云帆产业园于2025年通车，临湖受益。');
    expect(quoted(copy)).toEqual([
      'facility 云帆产业园',
      'person 顾明远',
      'facility 云帆产业园',
      'time 2025年',
      'place 临湖',
    ]);
  });
  test('leaves a name as it is where chance says so', () => {
    expect(withOtherNames(report, pool, () => 0.99).text).toBe(report.text);
  });
  test('takes the same name for the same name', () => {
    const random = createRandom();
    for (let round = 0; round < 20; round++) {
      const [first, , again] = quoted(withOtherNames(report, pool, random));
      expect(again).toBe(first);
    }
  });
});

describe('training', () => {
  const [before, name, after] = [101, 102, 103];
  const stretch = {
    features: Uint32Array.of(before, name, name, after),
    starts: Uint32Array.of(0, 1, 2, 3, 4),
    tags: toTags(4, [{ from: 1, to: 3, type: 'place' }]),
  };
  const options = {
    epochs: 4,
    rate: 0.15,
    decay: 0.01,
    dropout: 0.2,
    leastCount: 2,
    margins: { missed: 2, invented: 1, mistaken: 2 },
  };
  const learnt = trainSequence(Array(10).fill(stretch), options);
  const weightOf = (feature: number, lane: number): number =>
    learnt.features[learnt.hashes.indexOf(feature) * laneCount + lane] ?? 0;

  test('gives what stands in names of a type a weight for it, and what stands beside them one against it', () => {
    const place = typeLane(1);
    expect(weightOf(name, place)).toBeGreaterThan(0.2);
    expect(weightOf(before, place)).toBeLessThan(0);
    for (let type = 2; type < 8; type++) expect(weightOf(name, typeLane(type))).toBeLessThanOrEqual(0);
  });
  test('comes to the same weights again', () => {
    expect(trainSequence(Array(10).fill(stretch), options)).toEqual(learnt);
  });
  test('leaves out what it has hardly seen', () => {
    expect(trainSequence([stretch], options).hashes).toEqual(Uint32Array.of(name));
  });
});
