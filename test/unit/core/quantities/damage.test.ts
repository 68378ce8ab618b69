import { expect, it } from 'vitest';
import { isDamaged } from '../../../../src/core/quantities/damage';

const cases: readonly (readonly [source: string, number: string, damaged: boolean])[] = [
  ['投资25亿元', '25亿元', false],
  ['投资\ufffd25亿元', '25亿元', true],
  ['投资25亿元\ufffd', '25亿元', true],
  ['投资2?5亿元', '2?5亿元', true],
  ['投资2\n5亿元', '2\n5亿元', true],
  ['是什么？投资25亿元', '25亿元', false],
];

it.each(cases)('of %j the number %j may have lost characters: %s', (source, number, damaged) => {
  const start = source.indexOf(number);
  expect(isDamaged(source, { start, end: start + number.length })).toBe(damaged);
});
