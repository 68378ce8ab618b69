import { expect, test } from 'vitest';
import { findPeriods } from '../../../../../src/core/quantities/binding/period';
import { findIn, lexicon } from './support';

test.each([
  ['2021-2025年完成投资80亿元，到2027年达到100亿元', ['2021-2025', '2027']],
  ['去年完成投资30亿元，今年力争完成40亿元', ['2023', '2024']],
  ['较2019年增长12%，比去年增长3%，在去年的基础上再提高1个百分点', []],
  ['去年同期仅为18家', []],
  ['到“十四五”末建成绿道80公里，“十三五”期间建成30公里', ['2025', '2016-2020']],
  ['完成“十四五”规划评估', []],
] as const)('the years of %s', (text, periods) => {
  const found = findPeriods(text, { from: 0, to: text.length }, '2024', lexicon.quantities.binding);
  expect(found.map(({ period }) => period)).toEqual(periods);
});

test('a text that does not say when it was written gives 今年 no year', () => {
  const text = '今年力争完成投资40亿元';
  expect(findPeriods(text, { from: 0, to: text.length }, null, lexicon.quantities.binding)).toEqual([]);
});

test.each([
  ['what its section plans', '二、2024年工作安排\n新建绿道12公里。', '2024'],
  ['what its section looks back on', '一、2023年工作回顾\n新建绿道12公里，荣获全省先进。', '2023'],
  ['the year its sentence names', '二、2024年工作安排\n到2027年，建成绿道120公里。', '2027'],
  [
    'the plan period its title names, whatever follows it',
    '二、“十五五”时期的主要目标\n绿道达到120公里。',
    '2026-2030',
  ],
  [
    'the year its paragraph opens with',
    '刚刚过去的2023年，全市砥砺前行。新建绿道12公里，荣获全省先进。',
    '2023',
  ],
  [
    'its own, where the paragraph opens with a month',
    '2023年5月，工程开工。截至目前，新建绿道12公里。',
    null,
  ],
  ['one to come where it is promised', '2023年，全市砥砺前行。下一步，将新建绿道12公里。', null],
  [
    'of the two its title names the one that can hold',
    '一、“十三五”时期成就和“十四五”时期目标任务\n今后，我们将力争新建绿道12公里。',
    '2021-2025',
  ],
  ['none, where no title and no word names one', '湖滨镇：绿道绕村\n截至目前，全镇已建成绿道12公里。', null],
])('the period of a quantity is %s', (_, text, period) => {
  expect(findIn(text, '2024').quantities.at(-1)?.period).toBe(period);
});
