import { expect, test } from 'vitest';
import type { Duplicate } from '../../../src/core/model/duplicate';
import { applyEdits } from '../../../src/core/model/edit';
import { auditRemovals } from '../../../src/core/duplicates/auditRemovals';
import { removeCopies } from '../../../src/views/duplicates';

const text = '甲段全文。\n\n乙段全文。\n\n甲段全文。\n';
const copy: Duplicate = {
  id: 'd1',
  span: { start: 14, end: 19 },
  of: { start: 0, end: 5 },
  family: 'f1',
  form: 'exact',
  similarity: 1,
  safe: true,
};

test('removing a copy closes the text up', () => {
  expect(applyEdits(text, removeCopies(text, [copy]))).toBe('甲段全文。\n\n乙段全文。\n');
});

test('the audit says what went, from where, and where the same stays', () => {
  expect(auditRemovals(text, [copy])).toMatchObject([
    { form: 'exact', removed: { line: 5, text: '甲段全文。' }, kept: { line: 1, text: '甲段全文。' } },
  ]);
});
