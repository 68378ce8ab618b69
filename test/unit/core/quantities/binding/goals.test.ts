import { expect, test } from 'vitest';
import { findIn } from './support';

const goalsIn = (text: string): (readonly [string, string, string])[] =>
  findIn(text).goals.map(({ indicator, strength, rule }) => [indicator, strength, rule]);
const plan = '二、2024年工作安排\n';

test.each([
  ['居民人均可支配收入与经济增长同步。', '居民人均可支配收入', 'committed', 'keep-pace'],
  ['力争村级服务站实现全覆盖。', '村级服务站', 'striving', 'full-coverage'],
  ['主要预期目标是：外贸进出口促稳提质。', '外贸进出口', 'expected', 'keep-quality'],
  ['主要污染物减排确保完成省下达的目标任务。', '主要污染物减排', 'binding', 'complete-task'],
  ['确保东湖大桥建成通车。', '东湖大桥', 'binding', 'deliver'],
])('%s', (text, indicator, strength, rule) => {
  expect(goalsIn(plan + text)).toEqual([[indicator, strength, rule]]);
});

test.each([
  ['一、2023年工作回顾\n村级服务站实现全覆盖，荣获全国先进。'],
  [`${plan}力争数字化车间覆盖率达到90%。`],
  [`${plan}东湖大桥投入使用以来，通行更加便捷。`],
])('no goal without a number in: %s', (text) => {
  expect(goalsIn(text)).toEqual([]);
});

test('a goal quotes the clause it stands in', () => {
  const text = `${plan}扩大有效投资，确保东湖大桥建成通车，带动沿线发展。`;
  const [goal] = findIn(text).goals;
  expect(text.slice(goal?.span.start, goal?.span.end)).toBe('确保东湖大桥建成通车');
});
