import { expect, test } from 'vitest';
import { confidenceOf } from '../../../../../src/core/quantities/binding/confidence';

test('a number that may have lost characters is never surer than even', () => {
  expect(confidenceOf('subject-verb', 12, '税收', false)).toBeGreaterThan(0.9);
  expect(confidenceOf('subject-verb', 12, '税收', true)).toBeLessThan(0.5);
});

test('an open stance lowers how sure a binding is', () => {
  expect(confidenceOf('subject-verb', 0.1, '税收', false)).toBeLessThan(
    confidenceOf('subject-verb', 8, '税收', false),
  );
});
