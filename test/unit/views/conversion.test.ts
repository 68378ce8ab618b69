import { expect, test } from 'vitest';
import { lexicon } from '../lexicon';
import { convertQuantity } from '../../../src/views/conversion';

const { conversions } = lexicon.quantities.mentions;
const convert = (min: number, unit: string, max = min) => convertQuantity({ min, max, unit }, conversions);

test.each([
  [102_000, '亩', { min: 6800, unit: '公顷' }],
  [10, '亩', { min: 0.666666666667, unit: '公顷' }],
  [1.2, '公顷', { min: 18, unit: '亩' }],
  [2.6, '平方公里', { min: 3900, unit: '亩' }],
  [1_200_000_000, '斤', { min: 600_000, unit: '吨' }],
  [800_000, '千瓦', { min: 800, unit: '兆瓦' }],
  [2, 'GW', { min: 2_000_000, unit: '千瓦' }],
])('%d%s is %o', (value, unit, shown) => {
  expect(convert(value, unit)).toEqual({ ...shown, max: shown.min });
});

test('a range keeps both ends', () => {
  expect(convert(300, '亩', 450)).toEqual({ min: 20, max: 30, unit: '公顷' });
});

test('what has no other unit is not converted', () => {
  expect(convert(3, '家')).toBeNull();
  expect(convert(3, '亿元/年')).toBeNull();
});
