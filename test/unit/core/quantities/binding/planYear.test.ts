import { expect, test } from 'vitest';
import { planYearOf } from '../../../../../src/core/quantities/binding/planYear';
import { documentOf, lexicon } from './support';

test.each([
  ['一、2023年工作回顾\n新建学校3所。\n二、2024年重点工作\n新建学校5所。', '2023', 2024],
  ['一、2025年重点工作\n新建学校3所。\n二、2035年远景目标\n新建学校5所。', '2025', 2025],
  ['一、奋斗到2026年\n新建学校3所。', '2025', 2025],
  ['一、2024年重点工作\n新建学校3所。', null, 2024],
  ['一、重点工作\n新建学校3所。', null, null],
  ['一、2024年工作回顾\n新建学校3所。', null, 2025],
])('the year planned for: %s', (text, own, expected) => {
  expect(
    planYearOf(documentOf(text), { title: null, date: null, year: own }, lexicon.quantities.binding),
  ).toBe(expected);
});

test.each([
  ['青岭县2023年财政决算的报告', 2024],
  ['青岭县2023年预算执行情况和2024年预算草案的报告', 2024],
  ['青岭县2023年政府工作报告', 2023],
])('a title that only looks back plans for the next year: %s', (title, expected) => {
  const properties = { title, date: null, year: '2023' };
  expect(planYearOf(documentOf(title), properties, lexicon.quantities.binding)).toBe(expected);
});

test.each([
  ['2024-01-18', '青岭县2023年优良天数达到310天', 2024],
  ['2023-11-18', '青岭县2023年优良天数达到310天', 2023],
  ['2024-01-18', '一、2022年工作回顾\n新建学校3所。\n二、2023年工作安排\n新建学校5所。', 2023],
])('what is dated right after its only year looks back: %s %s', (date, text, expected) => {
  const properties = { title: null, date, year: '2023' };
  expect(planYearOf(documentOf(text), properties, lexicon.quantities.binding)).toBe(expected);
});
