import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../src/views/readNumber';

describe('a number that a person typed', () => {
  it.each([
    ['3200', 3200],
    [' -0.5 ', -0.5],
    ['1.2e10', 12_000_000_000],
  ])('is read: %j', (typed, value) => {
    expect(readNumber(typed)).toBe(value);
  });

  it.each(['', '  ', '约3200', '3,200', 'Infinity', '-Infinity', '1e999', 'NaN'])('is none: %j', (typed) => {
    expect(readNumber(typed)).toBeNull();
  });
});
