import { expect, test } from 'vitest';
import { findIn } from './support';

test('a goal quotes the clause it stands in', () => {
  const text = '二、2024年工作安排\n扩大有效投资，确保东湖大桥建成通车，带动沿线发展。';
  const [goal] = findIn(text).goals;
  expect(text.slice(goal?.span.start, goal?.span.end)).toBe('确保东湖大桥建成通车');
});
