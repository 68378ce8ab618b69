import { expect, it } from 'vitest';
import { sharedPassages } from '../../../src/views/sharedPassages';
import { createTranslate } from '../../../src/views/translate';

const place = (uri: string, line: number) => ({ uri, range: { start: { line } } });
const shared = [
  { id: 's1', text: '新增造林 5910 亩。\n', places: [place('a', 0), place('b', 4)] },
  { id: 's2', text: '整治背街小巷。'.repeat(9), places: [place('b', 1), place('c', 2), place('c', 9)] },
];

it('lists the longest passage first, each with its files and lines as people count them', () => {
  const nodes = sharedPassages(shared, (uri) => `${uri}.txt`, createTranslate({}));
  expect(nodes.map(({ key, description }) => [key, description])).toEqual([
    ['s2', 'Places: 3'],
    ['s1', 'Places: 2'],
  ]);
  expect(nodes[0]?.children.map(({ label, description }) => [label, description])).toEqual([
    ['b.txt', 'line 2'],
    ['c.txt', 'line 3'],
    ['c.txt', 'line 10'],
  ]);
});

it('labels a passage by how it begins, on one line, and keeps all of it in the tooltip', () => {
  const [long, short] = sharedPassages(shared, String, createTranslate({}));
  expect(short?.label).toBe('新增造林 5910 亩。');
  expect(long?.label).toMatch(/^整治背街小巷。.*…$/);
  expect(long?.tooltip).toBe(shared[1]?.text);
});
