import { expect, test } from 'vitest';
import { readText } from '../../../../src/core/text/read';

const page = [
  '一、综合',
  '全年全县生产总值增长6%，其中第一产业增加',
  '值增长4%，第二产业增加值增长7%，工业对经济',
  '的贡献率继续提高，新增规模以上企业12家，总',
  '数达到86家。',
  '全县上下坚持稳中求进，着力扩大有效投资，全',
  '年实施重点项目60个，完成投资120亿元，城乡居',
  '民人均可支配收入稳步增长，群众生活持续改善，',
  '社会大局保持稳定。',
];

test('the lines of a text that was broken at a fixed width are read as its paragraphs', () => {
  const { reading, noise } = readText(page.join('\n'));
  expect(reading.clean.split('\n')).toEqual([page[0], page.slice(1, 5).join(''), page.slice(5).join('')]);
  expect(new Set(noise.map(({ kind }) => kind))).toEqual(new Set(['column-break']));
});

test('a numbered line right under a full one begins anew', () => {
  const pageWithPart = [...page.slice(0, 4), '二、农业', ...page.slice(4)];
  expect(readText(pageWithPart.join('\n')).reading.clean).toContain('总\n二、农业\n');
});

test('headlines of about the same length under one another stay lines', () => {
  const headlines = page.map((_, at) => `青岭县召开第${String(at)}次全县重点项目建设推进会议`);
  expect(readText(headlines.join('\n')).reading.clean).toBe(headlines.join('\n'));
});
