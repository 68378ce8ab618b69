import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/core/annotations/mark';
import { choiceStep } from '../../../src/vscode/conflictSteps';
import { marksOn, spanOf } from '../core/annotations/marks';

const text = '云溪县新增就业3200人以上。';
const [mark] = marksOn(text, [spanOf(text, '3200人')]) as [Mark];
const ours: Mark = { ...mark, note: '核对', tags: ['就业'], values: { unit: '人', max: 3300 } };
const theirs: Mark = { ...mark, note: '已核', tags: ['就业', '民生'], values: { max: 3400, period: '2026' } };

describe('settling a conflict', () => {
  it.each([
    ['ours', ours],
    ['theirs', theirs],
  ] as const)('with %s sets that one', (choice, kept) => {
    expect(choiceStep({ ours, theirs }, choice)).toEqual({ set: [kept], remove: [] });
  });

  it('takes the other away where it is a mark of its own', () => {
    const other = { ...theirs, id: 'm2' };
    expect(choiceStep({ ours, theirs: other }, 'ours')).toEqual({ set: [ours], remove: ['m2'] });
    expect(choiceStep({ ours, theirs: other }, 'theirs')).toEqual({ set: [other], remove: ['m1'] });
  });

  it('takes a mark back where that is chosen', () => {
    expect(choiceStep({ ours: null, theirs }, 'ours')).toEqual({ set: [], remove: ['m1'] });
  });

  it('joins what both say of the same thing', () => {
    const { set } = choiceStep({ ours, theirs }, 'both');
    expect(set).toEqual([
      {
        ...ours,
        ...{ note: '核对；已核', tags: ['就业', '民生'], values: { unit: '人', max: 3300, period: '2026' } },
      },
    ]);
  });

  it('keeps two marks where they say different things', () => {
    const rejected: Mark = { ...theirs, state: 'rejected' };
    const { set = [] } = choiceStep({ ours, theirs: rejected }, 'both');
    expect(set.map(({ state }) => state)).toEqual(['accepted', 'rejected']);
    expect(new Set(set.map(({ id }) => id)).size).toBe(2);
  });
});
