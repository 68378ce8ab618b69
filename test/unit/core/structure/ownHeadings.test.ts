import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../../../src/core/structure/buildDocument';
import type { SectionNode } from '../../../../src/core/structure/document';
import { type HeadingPattern, readOwnHeadings } from '../../../../src/core/structure/headings/ownHeadings';
import { verbatimReading } from '../../../../src/core/text/reading';
import { lexicon as shipped } from '../../lexicon';

const { structure: lexicon } = shipped;
const flatten = (nodes: readonly SectionNode[]): SectionNode[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children)]);
const headingsOf = (text: string, patterns: HeadingPattern[]): [number, string][] => {
  const ownHeadings = readOwnHeadings(patterns).recognisers;
  const { sections } = buildDocument(verbatimReading(text), [], lexicon, { ownHeadings });
  return flatten(sections).map(({ level, title }) => [level, title]);
};

describe('a person’s own heading patterns', () => {
  test('the first group is the title, else the match', () => {
    const text = '【产业篇】\n今年的任务很重，要抓好落实。\n▲招商引资▲\n抓好落实，确保完成任务。';
    const patterns = [
      { pattern: '^【(.+)】$', level: 2 },
      { pattern: '▲.+▲', level: 3 },
    ];
    expect(headingsOf(text, patterns)).toEqual([
      [2, '产业篇'],
      [3, '▲招商引资▲'],
    ]);
  });

  test('come before the built-in forms and nest with them', () => {
    const text = '一、2024年工作安排\n抓好落实，确保完成任务。\n（一）扩大投资\n完成投资3亿元。';
    expect(headingsOf(text, [{ pattern: '^一、(.+)$', level: 1 }])).toEqual([
      [1, '2024年工作安排'],
      [2, '扩大投资'],
    ]);
  });

  test('what cannot be used is reported and the rest still works', () => {
    const { recognisers, problems } = readOwnHeadings([
      { pattern: '(未闭合', level: 2 },
      { pattern: '前瞻(?=断言)', level: 2 },
      { pattern: '^附件', level: 9 },
      { pattern: '.*', level: 2 },
      { pattern: '^附件[一二三]', level: 2 },
    ]);
    expect(problems.map(({ pattern, reason }) => [pattern, reason])).toEqual([
      ['(未闭合', 'syntax'],
      ['前瞻(?=断言)', 'syntax'],
      ['^附件', 'level'],
      ['.*', 'matches-nothing'],
    ]);
    expect(problems[0]?.detail).toContain('missing closing )');
    expect(recognisers).toHaveLength(1);
  });

  test.each(['^(建|建)*设$', '^(建+)+设$'])(
    '%s, which would backtrack for ever, comes to an end',
    (pattern) => {
      const text = '建'.repeat(199);
      expect(headingsOf(`${text}\n抓好落实，确保完成任务。`, [{ pattern, level: 2 }])).toEqual([]);
    },
  );

  test('long lines are paragraphs and not tried', () => {
    const line = `重点${'工作'.repeat(100)}`;
    expect(headingsOf(`${line}\n抓好落实，确保完成任务。`, [{ pattern: '^重点', level: 2 }])).toEqual([]);
  });
});
