import { expect, test } from 'vitest';
import { findIn } from './support';

const rolesIn = (text: string, year: string | null = '2025'): string[] =>
  findIn(text, year).quantities.map(({ role }) => role);

const goals = '主要预期目标是：地区生产总值增长6%左右，固定资产投资增长7%。';
const tasks = '加快推进园区建设，确保新引进企业12家，力争产值突破180亿元。';

test.each([
  ['过去一年，面对多重考验，全区上下顶压前行。2024年，税收完成23.8亿元，增长3.6%；就业5460人。', 3],
  ['2024年，固定资产投资增长9.1%；新建学校3所。', 2],
  ['去年，全区新建学校3所。', 1],
  ['一年来，新建学校3所。新增床位200张。', 2],
])('between commitments a paragraph that opens with a past time reports: %s', (past, count) => {
  const roles = rolesIn([goals, past, tasks].join('\n'));
  expect(roles.slice(2, -2)).toEqual(Array.from({ length: count }, () => 'actual'));
  expect([...roles.slice(0, 2), ...roles.slice(-2)]).toEqual(['target', 'target', 'target', 'target']);
});

test.each([
  ['农场去年没有歉收，去年粮食亩产620公斤，今年将新建温室15座。', ['actual', 'target']],
  ['2023年，新建学校3所，今年计划新建学校5所。', ['actual', 'target']],
  ['较2019年增长8%，力争新增床位200张以上。', ['target', 'target']],
  ['到2027年，建成学校20所以上。', ['target']],
  ['2025年，建成学校20所以上。', ['target']],
])('each time holds for what follows it: %s', (text, roles) => {
  expect(rolesIn(`二、2025年重点工作安排\n${text}`)).toEqual(roles);
});

test('a plan period that is over looks back, the one that runs does not', () => {
  const heading = '到2025年森林覆盖率达到46%';
  const of = (period: string): string[] =>
    rolesIn(`${heading}\n“${period}”期间，造林面积超过80万亩，治理沙地30万亩。`).slice(1);
  expect(of('十三五')).toEqual(['actual', 'actual']);
  expect(of('十四五')).toEqual(['target', 'target']);
});

test('what is planned in a review is planned, but a thing that was planned is none', () => {
  const review = '水务局上半年工作总结\n现把上半年工作总结如下：\n';
  const of = (text: string): string[] => rolesIn(`${review}${text}`, '2022');
  expect(of('2021年主要任务是：计划完成各类工程213件，其中堤防加固37件。')).toEqual(['target', 'target']);
  expect(of('计划新建的水厂推迟开工，投资同比减少2.6亿元。')).toEqual(['actual']);
});

test.each([
  ['目前，县旅投公司将新建停车场12处。', 'target'],
  ['全县将再改造老旧小区9个。', 'target'],
  ['施工队连夜抢修，将工期由90天缩短至70天。', 'actual'],
  ['镇里抓紧腾库，将水位降至警戒线以下2米。', 'actual'],
  ['年终将近，20余名干部深入企业走访。', 'actual'],
])(
  '将 before a verb tells what is to come, before a noun it only takes it as its object: %s',
  (text, role) => {
    expect(rolesIn(`一、工作回顾\n${text}`, null).at(-1)).toBe(role);
  },
);

test.each([
  ['税收增长4.2%（预期目标为6%以上），进出口增长3.1%。', ['actual', 'target', 'actual']],
  ['税收完成12.6亿元，力争全年突破20亿元。', ['actual', 'target']],
])('what a review only aims at is promised, in brackets up to their end: %s', (text, roles) => {
  expect(rolesIn(`一、2025年上半年工作回顾\n${text}`)).toEqual(roles);
});

test('in a plan a past time in brackets holds up to their end', () => {
  const text = '二、2025年重点工作安排\n税收增长6%左右（去年增长4.2%），新增床位200张。';
  expect(rolesIn(text)).toEqual(['target', 'actual', 'target']);
});
