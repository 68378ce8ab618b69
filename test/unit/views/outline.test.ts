import { expect, test } from 'vitest';
import { type OutlineNode, toOutline } from '../../../src/views/outline';
import { sample } from './sampleReport';

const lines = (nodes: readonly OutlineNode[]): [number, string, number][] =>
  nodes.flatMap(({ level, title, targets, children }) => [[level, title, targets], ...lines(children)]);

test('an outline counts the targets in and under each section, not the results', () => {
  expect(lines(toOutline(sample))).toEqual([
    [1, '青阳县2024年政府工作报告', 4],
    [2, '2023年工作回顾', 0],
    [2, '2024年工作安排', 4],
    [3, '做强产业', 2],
  ]);
});
