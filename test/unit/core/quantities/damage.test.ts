import { expect, it } from 'vitest';
import { isDamaged } from '../../../../src/core/quantities/damage';

const cases: readonly (readonly [source: string, number: string, damaged: boolean])[] = [
  ['投资25亿元', '25亿元', false],
  ['投资\ufffd25亿元', '25亿元', true],
  ['投资25亿元\ufffd', '25亿元', true],
  ['投资2?5亿元', '2?5亿元', true],
  ['投资2\n5亿元', '2\n5亿元', true],
  ['增长\ufffd.5%', '5%', true],
  ['投资?1,250万元', '250万元', true],
  ['新增就业4\n\n600人', '600人', true],
  ['建成学校4所\n600人入学', '600人', false],
  ['是否完成?改造3个小区', '3个', false],
  ['增长5.5%', '5%', false],
  ['是什么？投资25亿元', '25亿元', false],
];

it.each(cases)('of %j the number %j may have lost characters: %s', (source, number, damaged) => {
  const start = source.indexOf(number);
  expect(isDamaged(source, { start, end: start + number.length })).toBe(damaged);
});
