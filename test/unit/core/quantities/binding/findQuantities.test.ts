import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMentions } from '../../../../../src/core/quantities/findMentions';
import { documentOf, findIn, lexicon } from './support';

const phrases = [
  '新增',
  '企业',
  '30家',
  '、',
  '，',
  '。',
  '分别',
  '增长',
  '8%',
  '和',
  '力争',
  '以上',
  '5亿元',
  '项目',
  '\n',
  '占',
  '的',
];

test('whatever the text, every span quotes it, in order, with an indicator where it says one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...phrases), { maxLength: 40 }), (words) => {
      const text = words.join('');
      const { quantities } = findIn(text);
      for (const { span, text: quoted } of quantities) expect(text.slice(span.start, span.end)).toBe(quoted);
      for (const { indicator, indicatorSpan } of quantities)
        if (indicatorSpan !== null)
          expect(text.slice(indicatorSpan.start, indicatorSpan.end)).toBe(indicator);
      const starts = quantities.map(({ span }) => span.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
    { numRuns: 60 },
  );
});

test('every number that is found is bound, once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...phrases), { maxLength: 40 }), (words) => {
      const text = words.join('');
      const found = findMentions(documentOf(text), lexicon.quantities);
      const bound = findIn(text).quantities.map(({ span }) => span.start);
      expect(bound).toEqual(found.map(({ from }) => from));
    }),
    { numRuns: 120 },
  );
});

test('a composed indicator has no span of its own', () => {
  const [, second] = findIn('生活污水、生活垃圾处理率分别达到95%、98%。').quantities;
  expect(second).toMatchObject({ indicator: '生活垃圾处理率' });
  expect(findIn('城镇新增就业3万人。').quantities[0]).toMatchObject({
    indicator: '城镇就业',
    indicatorSpan: null,
  });
});

test('values that outnumber their subjects are told by their rule and a low confidence', () => {
  const [first] = findIn('甲区、乙区产值分别达到5亿元、6亿元、7亿元。').quantities;
  expect(first?.rule).toBe('respectively-uneven');
  expect(first?.confidence).toBeLessThan(0.6);
});

test('a sure reading is more confident than an open one', () => {
  const [sure] = findIn('力争地区生产总值增长6%左右，确保税收稳步增长。').quantities;
  const [open] = findIn('累计200个。').quantities;
  expect(sure?.confidence).toBeGreaterThanOrEqual(0.9);
  expect(open?.confidence).toBeLessThan(0.7);
});
