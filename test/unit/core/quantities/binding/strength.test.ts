import { expect, test } from 'vitest';
import { findIn } from './support';

const plan = '二、2024年工作安排\n';

test.each([
  ['确保粮食产量稳定在20亿斤以上。', 'binding'],
  ['粮食播种面积不低于300万亩。', 'binding'],
  ['力争进出口总额增长6%。', 'striving'],
  ['主要预期目标是：地区生产总值增长6%。', 'expected'],
  ['税收增长5%左右。', 'expected'],
  ['建成停车场14处。', 'committed'],
])('%s is %s', (text, strength) => {
  expect(findIn(plan + text).quantities.at(-1)).toMatchObject({ role: 'target', strength });
});

test('a word of commitment holds for the whole sentence, not for the next', () => {
  const { quantities } = findIn(`${plan}力争税收增长5%，新增企业20家。新建学校3所。`);
  expect(quantities.map(({ strength }) => strength)).toEqual(['striving', 'striving', 'committed']);
});

test('what is reported or only describes has no strength', () => {
  const { quantities } = findIn('一、2023年工作回顾\n实施三年行动，税收增长5%。');
  expect(quantities.map(({ role, strength }) => [role, strength])).toEqual([
    ['other', null],
    ['actual', null],
  ]);
});
