import { describe, expect, test } from 'vitest';
import { planRemovals } from '../../../../src/core/duplicates/planRemovals';
import { applyEdits } from '../../../../src/core/model/edit';

/** The text without what stands between ⟦ and ⟧. */
function without(marked: string): string {
  const spans = [];
  let text = '';
  for (const part of marked.matchAll(/⟦([^⟧]*)⟧|[^⟦]+/g)) {
    const inside = part[1];
    if (inside !== undefined) spans.push({ start: text.length, end: text.length + inside.length });
    text += inside ?? part[0];
  }
  return applyEdits(text, planRemovals(text, spans));
}

describe('a removal closes up', () => {
  test.each([
    ['甲\n\n⟦乙⟧\n\n丙\n', '甲\n\n丙\n'],
    ['甲\n⟦乙⟧\n丙', '甲\n丙'],
    ['甲\n⟦乙⟧\n\n丙', '甲\n\n丙'],
    ['甲\n\n⟦乙⟧\n丙', '甲\n\n丙'],
    ['甲\n\n⟦乙⟧\n', '甲\n'],
    ['甲\n\n⟦乙⟧', '甲'],
    ['⟦甲⟧\n\n乙\n', '乙\n'],
    ['甲\n\n# ⟦乙⟧\n\n丙', '甲\n\n丙'],
    ['甲\n\n⟦乙⟧\n\n⟦丙⟧\n\n丁\n', '甲\n\n丁\n'],
    ['甲\n\n⟦乙⟧⟦丙⟧\n\n丁', '甲\n\n丁'],
    ['甲\n\n丙⟦乙⟧\n\n丁', '甲\n\n丙\n\n丁'],
    ['甲\n  ⟦乙⟧  丙\n丁', '甲\n  丙\n丁'],
    ['⟦甲\n乙⟧\n丙', '丙'],
    ['⟦甲⟧', ''],
  ])('%j', (marked, expected) => {
    expect(without(marked)).toBe(expected);
    expect(without(marked.replaceAll('\n', '\r\n'))).toBe(expected.replaceAll('\n', '\r\n'));
  });
});
