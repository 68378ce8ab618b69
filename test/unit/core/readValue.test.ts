import { expect, test } from 'vitest';
import { readValue } from '../../../src/core/readValue';
import { lexicon } from '../lexicon';

test.each([
  ['约120亿元', { min: 12_000_000_000, max: 12_000_000_000, unit: '元', comparator: '≈' }],
  ['5万-10万棵', { min: 50_000, max: 100_000, unit: '棵', comparator: '=' }],
  ['１２０ 亿元', { min: 12_000_000_000, max: 12_000_000_000, unit: '元', comparator: '=' }],
  ['全面达标', null],
  ['3所、5家', null],
])('the value of %s', (text, value) => {
  expect(readValue(text, lexicon)).toEqual(value);
});
