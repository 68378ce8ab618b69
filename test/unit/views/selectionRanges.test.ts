import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Segmenter } from '../../../src/core/model/segmenter';
import { createSelections } from '../../../src/views/selectionRanges';
import { report, sample, sampleText, section, spanOf } from './sampleReport';

/** Splits a line into numbers with their unit and pairs of characters. */
const words: Segmenter = {
  name: 'pairs',
  segment: (line) =>
    Array.from(line.matchAll(/\d+.|..?/gsu), ({ index, 0: word }) => ({
      word,
      tag: 'x',
      from: index,
      to: index + word.length,
    })),
};

const growing = (offset: number): string[] =>
  createSelections(sample, sampleText, words)(offset).map(({ start, end }) => sampleText.slice(start, end));

describe('expanding a selection', () => {
  test('goes by word, clause, sentence, paragraph, sections and the whole text', () => {
    const steps = growing(spanOf(sampleText, '15家').start);
    expect(steps.slice(0, 4)).toEqual([
      '15家',
      '确保“链主”企业达到15家',
      '确保“链主”企业达到15家，产值突破120亿元，园区全覆盖。',
      '做强产业。确保“链主”企业达到15家，产值突破120亿元，园区全覆盖。',
    ]);
    expect(steps.slice(4).map((step) => step.slice(0, 5))).toEqual(['2024年', '青阳县20', '青阳县20']);
  });

  test('a section ends with its last line of text, not where the next begins', () => {
    const text = '做强产业。新增企业5家。\n\n改善民生。';
    const sections = [section('s1', text, '做强产业', 2, [], text.indexOf('改善'))];
    const selected = createSelections(report(text, { sections }), text, words)(7);
    expect(selected.map(({ start, end }) => text.slice(start, end)).slice(-2)).toEqual([
      '做强产业。新增企业5家。',
      text,
    ]);
  });

  test('a paragraph that a column break cut is taken whole', () => {
    const text = '做强特色产\n\n业，打造品牌。';
    const noise = [{ id: 'n1', kind: 'column-break', span: { start: 5, end: 7 }, replacement: '' }] as const;
    const [, clause, sentence] = createSelections(report(text, { noise }), text, words)(2);
    expect(clause).toEqual({ start: 0, end: 8 });
    expect(sentence).toEqual({ start: 0, end: text.length });
  });

  test('every step holds the one before and is larger, anywhere in the text', () => {
    fc.assert(
      fc.property(fc.nat({ max: sampleText.length }), (offset) => {
        const spans = createSelections(sample, sampleText, words)(offset);
        spans.slice(1).forEach((span, at) => {
          const before = spans[at];
          expect(before && span.start <= before.start && span.end >= before.end).toBe(true);
          expect(before).not.toEqual(span);
        });
        expect(spans.at(-1)).toEqual({ start: 0, end: sampleText.length });
      }),
    );
  });
});
