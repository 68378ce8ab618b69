import { expect, test } from 'vitest';
import { listItems, listsIn } from '../../../../src/core/entities/listItems';

const text = '修建云峰、石桥2座水库。通车。甲、乙';
const quote = (items: readonly { readonly from: number; readonly to: number }[]): string[] =>
  items.map(({ from, to }) => text.slice(from, to));

test('the items of a list lie where they stand in the text', () => {
  expect(listItems('云峰、石桥', 2)).toEqual([
    { from: 2, to: 4 },
    { from: 5, to: 7 },
  ]);
});

test('a list stands in one clause, and a clause without 、 holds none', () => {
  expect([...listsIn(text, /[^。]+/g)].map(quote)).toEqual([
    ['修建云峰', '石桥2座水库'],
    ['甲', '乙'],
  ]);
});
