import { expect, test } from 'vitest';
import { analyze } from '../../../../src/core/analyze';
import { lexicon } from '../../lexicon';

const plan = `青岭县防汛应急预案
1 总则
1.1 编制目的
为做好防汛工作，制定本预案。
1.2 适用范围
适用于全县。
2 组织体系
2.1 县防汛指挥部
2.1.1 人员组成
2.1.2 镇级指挥机构负责本镇防汛工作。
3 物资保障
3.1 储备
储备编织袋5万条。`;

test('the numbers that count the lines of a plan are no quantities', () => {
  const { quantities } = analyze(plan, { lexicon });
  expect(quantities.map(({ span }) => plan.slice(span.start, span.end))).toEqual(['5万条']);
});
