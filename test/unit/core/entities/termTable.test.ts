import { expect, test } from 'vitest';
import { createTermTable, scanTerms, valueOfTerm } from '../../../../src/core/entities/termTable';

const table = createTermTable([
  ['新区 新 区政府', 1],
  ['', 8],
  ['新区', 2],
  ['政府', 4],
]);

test('a term has the bits of every group it stands in; what is no term has none', () => {
  const values = ['新区', '新', '区政府', '政府', '区政', '', '新区 新'].map((term) =>
    valueOfTerm(table, term),
  );
  expect(values).toEqual([3, 1, 1, 4, 0, 0, 0]);
});

test('a text gives every term at every offset, the shorter first, and none that its end cuts off', () => {
  const { first, lengths, values } = scanTerms('新区政府区政', table);
  expect(Array.from(first)).toEqual([0, 2, 3, 4, 4, 4, 4]);
  expect(Array.from(lengths)).toEqual([1, 2, 3, 2]);
  expect(Array.from(values)).toEqual([1, 3, 1, 4]);
});
