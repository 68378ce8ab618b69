import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonSubsequence } from '../../../../src/core/annotations/context';

/** By the definition, cell by cell. */
function plainly(a: string, b: string): number {
  let row: number[] = Array.from({ length: b.length + 1 }, () => 0);
  for (const char of a.split('')) {
    const next = [0];
    for (let at = 1; at <= b.length; at++)
      next.push(
        char === b.charAt(at - 1) ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}

describe('commonSubsequence', () => {
  it('is what the definition says, across the borders of its blocks', () => {
    const some = fc.string({ unit: fc.constantFrom('增', '长', '5', '%'), maxLength: 90 });
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(commonSubsequence(a, b)).toBe(plainly(a, b));
      }),
    );
  });
});
