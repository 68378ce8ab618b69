import { expect, test } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { lexicon } from '../lexicon';
import { countTargets, createCopyTest } from '../../../src/views/copies';
import { goalEntries } from '../../../src/views/goalEntries';
import type { GoalLeaf, GoalNode } from '../../../src/views/goalNode';
import { goalTree } from '../../../src/views/goalTree';
import { defaultGoalTreeOptions } from '../../../src/views/goalTreeOptions';
import { toOverview } from '../../../src/views/overview';

const paragraph =
  '大力发展现代农业。新建高标准农田3万亩，培育市级以上龙头企业6家，农产品加工业产值增长8%左右，农村居民收入稳步提高。';
const text = `二、2024年工作安排\n${paragraph}\n完善城市功能，新建停车泊位900个。\n${paragraph}\n${paragraph}\n`;
const report = analyze(text, { lexicon });
const leavesOf = (nodes: readonly GoalNode[]): GoalLeaf[] =>
  nodes.flatMap((node) => (node.kind === 'goal' ? node : leavesOf(node.children)));
const t = (message: string): string => message;

test('targets that the text repeats are counted once', () => {
  expect(report.quantities.filter(({ role }) => role === 'target')).toHaveLength(10);
  expect(countTargets(report)).toBe(4);
  expect(toOverview(report).totals.targets).toBe(4);
});

test('a view still lists them where they stand, and says that they are repeated', () => {
  expect(goalEntries(report).filter(({ isCopy }) => isCopy)).toHaveLength(6);
  const lines = leavesOf(goalTree(report, defaultGoalTreeOptions, t));
  const repeated = lines.filter(({ description }) => description.endsWith('repeated'));
  expect(lines).toHaveLength(10);
  expect(repeated).toHaveLength(6);
});

test('a span that only reaches into a copy is none', () => {
  const isCopy = createCopyTest({ duplicates: report.duplicates });
  const [{ span } = { span: { start: 0, end: 0 } }] = report.duplicates;
  expect(isCopy(span)).toBe(true);
  expect(isCopy({ start: span.start - 1, end: span.end })).toBe(false);
  expect(isCopy({ start: 0, end: 2 })).toBe(false);
});
