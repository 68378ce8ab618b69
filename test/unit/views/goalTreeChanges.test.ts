import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../../src/core/model/quantity';
import type { Report } from '../../../src/core/model/report';
import type { GoalNode } from '../../../src/views/goalNode';
import { goalTree } from '../../../src/views/goalTree';
import { defaultGoalTreeOptions } from '../../../src/views/goalTreeOptions';
import { changedKeys } from '../../../src/views/goalTreeChanges';
import { createTranslate } from '../../../src/views/translate';
import { sample } from './sampleReport';

const treeOf = (report: Report): GoalNode[] => goalTree(report, defaultGoalTreeOptions, createTranslate({}));
const withQuantities = (change: (quantity: Quantity) => Quantity[]): Report => ({
  ...sample,
  quantities: sample.quantities.flatMap(change),
});
const changedIn = (report: Report): string[] | null => changedKeys(treeOf(sample), treeOf(report));
/** The last part of a key: the node's own name. */
const namesIn = (keys: string[] | null): (string | undefined)[] | undefined =>
  keys?.map((key) => key.split('/').filter(Boolean).at(-1));

describe('what of the tree is drawn anew', () => {
  test('is nothing while the text only moves', () => {
    const moved = withQuantities((each) => [
      { ...each, span: { start: each.span.start + 7, end: each.span.end + 7 } },
    ]);
    expect(changedIn(moved)).toEqual([]);
  });

  test('is the goal whose number changed', () => {
    const changed = withQuantities((each) => [each.text === '15家' ? { ...each, text: '16家' } : each]);
    expect(namesIn(changedIn(changed))).toEqual(['target:“链主”企业']);
  });

  test('is the article in which a goal came or went, for its count is another', () => {
    const fewer = withQuantities((each) => (each.text === '15家' ? [] : [each]));
    expect(namesIn(changedIn(fewer))).toEqual(['青阳县2024年政府工作报告']);
  });

  test('is everything where the articles are others', () => {
    expect(changedIn({ ...sample, sections: [] })).toBeNull();
  });

  test('is a section in which one goal took the place of another', () => {
    const other = withQuantities((each) => [
      each.text === '15家' ? { ...each, indicator: '龙头企业' } : each,
    ]);
    expect(namesIn(changedIn(other))).toEqual(['做强产业']);
  });
});
