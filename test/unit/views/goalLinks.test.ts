import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/core/model/quantity';
import type { Report } from '../../../src/core/model/report';
import { goalLinks } from '../../../src/views/goalLinks';
import { quantity, sample } from './sampleReport';

const target = (start: number, min: number): Quantity =>
  quantity(`q${start}`, `${min}人`, `${min}人`, '城镇就业', { span: { start, end: start + 4 } });
const copied = (quantities: readonly Quantity[]): Report => ({
  ...sample,
  quantities,
  duplicates: [
    {
      id: 'd1',
      span: { start: 100, end: 200 },
      of: { start: 0, end: 100 },
      family: 'f1',
      form: 'exact',
      similarity: 1,
      safe: true,
    },
  ],
});
const links = (quantities: readonly Quantity[]): [number, number][] =>
  goalLinks(copied(quantities)).map(({ from, to }) => [from.start, to.start]);

describe('goalLinks', () => {
  it('lead from a copy to the original and back', () => {
    expect(links([target(10, 3200), target(110, 3200)])).toEqual([
      [10, 110],
      [110, 10],
    ]);
  });

  it('pair equal numbers in their order', () => {
    expect(links([target(10, 5), target(20, 5), target(110, 5), target(120, 5)])).toEqual([
      [10, 110],
      [20, 120],
      [110, 10],
      [120, 20],
    ]);
  });

  it('leave out what the copy has otherwise, and what stands outside both', () => {
    expect(links([target(10, 3200), target(110, 3500), target(300, 3200)])).toEqual([]);
  });
});
