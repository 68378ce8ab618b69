import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../../src/core/model/quantity';
import type { Report } from '../../../src/core/model/report';
import type { GoalNode } from '../../../src/views/goalNode';
import { goalTree } from '../../../src/views/goalTree';
import { defaultGoalTreeOptions } from '../../../src/views/goalTreeOptions';
import { type GoalTreeChanges, goalTreeChanges } from '../../../src/views/goalTreeChanges';
import { createTranslate } from '../../../src/views/translate';
import { sample } from './sampleReport';

const treeOf = (report: Report): GoalNode[] => goalTree(report, defaultGoalTreeOptions, createTranslate({}));
const withQuantities = (change: (quantity: Quantity) => Quantity[]): Report => ({
  ...sample,
  quantities: sample.quantities.flatMap(change),
});
const changedIn = (report: Report): GoalTreeChanges | null => goalTreeChanges(treeOf(sample), treeOf(report));
/** What a node is called, by its key. */
const nameIn = (key: string): string | undefined => key.split('/').filter(Boolean).at(-1);
const named = (changes: GoalTreeChanges | null) =>
  changes && { redrawn: changes.redrawn.map(nameIn), recounted: changes.recounted.map(nameIn) };

describe('what of the tree is drawn anew', () => {
  test('is nothing while the text only moves', () => {
    const moved = withQuantities((each) => [
      { ...each, span: { start: each.span.start + 7, end: each.span.end + 7 } },
    ]);
    expect(changedIn(moved)).toEqual({ redrawn: [], recounted: [] });
  });

  test('is the goal whose number changed', () => {
    const changed = withQuantities((each) => [each.text === '15家' ? { ...each, text: '16家' } : each]);
    expect(named(changedIn(changed))).toEqual({ redrawn: ['target:“链主”企业'], recounted: [] });
  });

  test('is the section in which a goal came or went, while the article only counts another number', () => {
    const fewer = withQuantities((each) => (each.text === '15家' ? [] : [each]));
    expect(named(changedIn(fewer))).toEqual({
      redrawn: ['做强产业'],
      recounted: ['青阳县2024年政府工作报告'],
    });
  });

  test('is everything where the articles are others', () => {
    expect(changedIn({ ...sample, sections: [] })).toBeNull();
  });

  test('is a section in which one goal took the place of another', () => {
    const other = withQuantities((each) => [
      each.text === '15家' ? { ...each, indicator: '龙头企业' } : each,
    ]);
    expect(named(changedIn(other))).toEqual({ redrawn: ['做强产业'], recounted: [] });
  });
});
