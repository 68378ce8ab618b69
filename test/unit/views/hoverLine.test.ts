import { describe, expect, test } from 'vitest';
import chinese from '../../../l10n/bundle.l10n.zh-cn.json';
import { hoverAt } from '../../../src/views/hover';
import { linksToLines } from '../../../src/views/hoverLine';
import { createTranslate } from '../../../src/views/translate';
import { report, spanOf } from './sampleReport';

/** Ten characters a line. */
const placeOf = (offset: number) => ({ line: 1 + Math.floor(offset / 10), href: '#' });
const context = { report: report('', {}), t: createTranslate({}), placeOf, conversions: new Map() };

describe('the lines a card leads to', () => {
  test('are named once each, however often something stands in them', () => {
    expect(linksToLines([1, 5, 12], context)).toBe('[line 1](#), [line 2](#)');
    expect(linksToLines([], context)).toBeNull();
  });

  test('are six at most, and more are hinted at', () => {
    const lines = [0, 10, 20, 30, 40, 50, 60];
    expect(linksToLines(lines.slice(0, 6), context)).toMatch(/line 6\]\(#\)$/);
    expect(linksToLines(lines, context)).toMatch(/line 6\]\(#\) …$/);
  });

  test('are listed in Chinese as Chinese is written', () => {
    const inChinese = { ...context, t: createTranslate(chinese) };
    expect(linksToLines([0, 10], inChinese)).toBe('[第 1 行](#)、[第 2 行](#)');
  });

  test('of a copy are those of the other copies of its family alone', () => {
    const text = '坚持为民办事。坚持为民办事。坚持为民办事。守住底线。守住底线。';
    const copy = (id: string, part: string, nth: number) => ({
      ...{ id, family: part, form: 'exact' as const, similarity: 1, safe: true },
      span: spanOf(text, part, nth),
      of: spanOf(text, part),
    });
    const duplicates = [
      copy('d1', '坚持为民办事。', 2),
      copy('d2', '坚持为民办事。', 3),
      copy('d3', '守住底线。', 2),
    ];
    const card = hoverAt(
      spanOf(text, '坚持为民办事。', 2).start,
      { quantities: true, entities: true, duplicates: true, glossary: true },
      { ...context, report: report(text, { duplicates }) },
    );
    expect(card?.markdown).toBe('Repeats [line 1](#) (100% alike)\n\nFurther copies: [line 2](#)');
  });
});
