import { expect, test } from 'vitest';
import { findIn } from './support';

const rolesIn = (text: string): string[] => findIn(text).quantities.map(({ role }) => role);

test.each([
  ['教育方面：\n新建幼儿园30所，送戏下乡2000场。新增公共停车位5000个，改造老旧小区60万平方米。', 'target'],
  ['教育方面：\n新建幼儿园31所，送戏下乡2168场。新增公共停车位4937个，改造老旧小区61.38万平方米。', 'actual'],
])('where no word tells, round values are planned and odd ones counted: %s', (text, role) => {
  expect(rolesIn(text)).toEqual([role, role, role, role]);
});

test('odd values turn no plan and round ones no review', () => {
  expect(rolesIn('二、2024年工作安排\n新增公共停车位4937个，绿化1386.5亩。')).toEqual(['target', 'target']);
  expect(rolesIn('一、2023年工作回顾\n新增公共停车位5000个，绿化2000亩。')).toEqual(['actual', 'actual']);
});

test('a few things are as few in a plan as in a report', () => {
  const few = '教育方面：\n新建幼儿园3所，中学2所，小学1所，职业学校1所，实训基地6个，食堂5个。';
  expect(new Set(rolesIn(few))).toEqual(new Set(['actual']));
});
