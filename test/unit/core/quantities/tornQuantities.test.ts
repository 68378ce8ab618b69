import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/core/analyze';
import type { Quantity } from '../../../../src/core/model/quantity';
import { lexicon } from '../../lexicon';

const find = (text: string, number: string): Quantity | undefined =>
  analyze(text, { lexicon }).quantities.find((quantity) => quantity.text === number);

const tearing =
  '今年要做实民生保障，补齐短板弱项，办好群众身边的每一件事情。整修渠系23条，再实施97个垄\n\n畔蓄池更新，新建水厂2座。改造泵站6座。';

describe('a number whose words may be missing is doubted', () => {
  it.each([
    ['before a cut', tearing, '97个'],
    ['in the sentence after a cut', tearing, '2座'],
    ['beside lost characters of its name', '今年要新建高标\ufffd农田3万亩。', '3万亩'],
    ['behind a word with lost characters', '今年要确保粮\ufffd\ufffd总产量达到26万吨。', '26万吨'],
  ])('%s', (_what, text, number) => {
    expect(find(text, number)?.confidence).toBeLessThan(0.5);
  });

  it.each([
    ['a clause before it', tearing, '23条'],
    ['a sentence behind it', tearing, '6座'],
    ['lost characters of another sentence', '我们团\ufffd奋斗。今年要新建农田3万亩。', '3万亩'],
  ])('but not for %s', (_what, text, number) => {
    expect(find(text, number)?.confidence).toBeGreaterThan(0.5);
  });

  it('and has no name where what is left starts inside a word', () => {
    const { indicator, indicatorSpan } = find('今年要新建高标\ufffd\ufffd田建设项目3个。', '3个') ?? {};
    expect([indicator, indicatorSpan]).toEqual([null, null]);
  });

  it('and its name is what is left of it', () => {
    const { indicator, indicatorSpan } = find('今年要新建高标\ufffd农田3万亩。', '3万亩') ?? {};
    expect([indicator, indicatorSpan]).toEqual(['农田', { start: 8, end: 10 }]);
  });
});

it('names no goal by what lost characters leave of a word', () => {
  const goals = (sentence: string): string[] =>
    analyze(`二、2025年工作安排\n\n${sentence}`, { lexicon }).goals.map(({ indicator }) => indicator);
  expect(goals('力争村级服务站实现全覆盖。')).toEqual(['村级服务站']);
  expect(goals('力争村\ufffd服务站实现全覆盖。')).toEqual(['服务站']);
  expect(goals('力争村级服\ufffd站点实现全覆盖。')).toEqual(['站点']);
  expect(goals('力争高标准\ufffd田建设实现全覆盖。')).toEqual([]);
});
