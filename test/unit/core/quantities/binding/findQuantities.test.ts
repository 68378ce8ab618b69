import { expect, test } from 'vitest';
import { findIn } from './support';

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

test.each([
  ['城乡居民人均可支配收入分别增长6%、8%', 'respectively'],
  ['三次产业增加值分别增长3%、5%、7%', 'respectively'],
  ['城乡居民人均可支配收入分别增长6%、8%、9%', 'respectively-uneven'],
  ['甲县、乙县税收分别增长6%、8%、9%', 'respectively-uneven'],
])('%s is dealt out: %s', (text, rule) => {
  expect(new Set(findIn(text).quantities.map((quantity) => quantity.rule))).toEqual(new Set([rule]));
});
