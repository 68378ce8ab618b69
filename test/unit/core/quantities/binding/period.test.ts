import { expect, test } from 'vitest';
import { findPeriods, periodOf } from '../../../../../src/core/quantities/binding/period';

test('the years of a text, plan periods whole', () => {
  const text = '2021-2025年完成投资80亿元，到2027年达到100亿元';
  expect(findPeriods(text, { from: 0, to: text.length }).map(({ period }) => period)).toEqual([
    '2021-2025',
    '2027',
  ]);
});

test.each([
  ['2027', 'target', '2024', '2027'],
  [null, 'target', '2024', '2024'],
  [null, 'actual', '2024', '2023'],
  [null, 'actual', null, null],
  ['2027', 'other', '2024', null],
] as const)('named %j, %s, in a report of %j: %j', (named, role, year, period) => {
  expect(periodOf(named, role, year)).toBe(period);
});
