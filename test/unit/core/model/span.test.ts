import { describe, expect, it } from 'vitest';
import { countWhile } from '../../../../src/core/model/countWhile';
import { moveSpan } from '../../../../src/core/model/edit';
import { isSpanIn, mergeSpans, standsIn } from '../../../../src/core/model/span';

const span = (start: number, end: number) => ({ start, end });

describe('a span', () => {
  it('holds a cursor at either end', () => {
    expect([1, 2, 4, 5].map((offset) => standsIn(offset, span(2, 4)))).toEqual([false, true, true, false]);
  });

  it.each([
    [span(0, 3), true],
    [span(2, 3), true],
    [span(1, 1), false],
    [span(2, 1), false],
    [span(-1, 1), false],
    [span(1, 4), false],
    [span(0.5, 2), false],
    [span(0, NaN), false],
  ])('%j lies in a text of three: %j', (given, isIn) => {
    expect(isSpanIn(given, 3)).toBe(isIn);
  });

  it.each([
    [span(0, 2), span(0, 2)],
    [span(0, 3), null],
    [span(3, 5), null],
    [span(4, 6), span(5, 7)],
  ])('%j stands after two of its text became three: %j', (given, moved) => {
    expect(moveSpan(given, { offset: 2, length: 2, inserted: 3 })).toEqual(moved);
  });
});

describe('spans', () => {
  it('are made one where they touch or overlap', () => {
    expect(mergeSpans([span(6, 7), span(0, 2), span(2, 3), span(1, 5)])).toEqual([span(0, 5), span(6, 7)]);
  });
});

describe('counting what holds at the head of a row', () => {
  it.each([0, 1, 2, 3, 4, 5])('finds %d of five', (count) => {
    expect(countWhile(5, (at) => at < count)).toBe(count);
  });
});
