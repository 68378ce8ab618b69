import { expect, test } from 'vitest';
import { numberAt, toNumber } from '../../../../src/core/structure/headings/numbering';

test.each([
  ['7', 7],
  ['12', 12],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['三十六', 36],
  ['叁', 3],
  ['拾贰', 12],
  ['⑫', 12],
  ['⑴', 1],
  ['⒇', 20],
  ['l', 1],
  ['—', 1],
])('%s counts %i', (numeral, value) => {
  expect(toNumber(numeral)).toBe(value);
});

test.each([
  ['第三章 产业布局', 'chapter', 3, '产业布局'],
  ['第二部分：工作安排', 'part', 2, '工作安排'],
  ['贰、工作安排', 'part', 2, '工作安排'],
  ['一、工作回顾', 'ordinal', 1, '工作回顾'],
  ['（三）做强园区', 'bracketed', 3, '做强园区'],
  ['4.改造老街', 'arabic', 4, '改造老街'],
  ['（5）改造老街', 'bracketed-arabic', 5, '改造老街'],
  ['⑥改造老街', 'bracketed-arabic', 6, '改造老街'],
  ['二是守牢底线', 'enumerated', 2, '守牢底线'],
  ['专栏2：重点工程', 'box', 2, '重点工程'],
])('%s is numbered %s %i', (text, style, value, title) => {
  const number = numberAt(text, 0);
  expect(number).toMatchObject({ style, value });
  expect(text.slice(number?.end)).toBe(title);
});

test.each(['2024年工作安排', '4.5万亩农田', '一批项目', '工作回顾'])(
  '%s has no number before its title',
  (text) => {
    expect(numberAt(text, 0)).toBeNull();
  },
);
