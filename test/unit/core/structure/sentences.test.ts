import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentences } from '../../../../src/core/structure/sentences';

const sentencesOf = (text: string): string[] =>
  findSentences(text, { from: 0, to: text.length }).map(({ from, to }) => text.slice(from, to));
const clausesOf = (text: string): string[] =>
  findSentences(text, { from: 0, to: text.length }).flatMap(({ clauses }) =>
    clauses.map(({ from, to }) => text.slice(from, to)),
  );

describe('sentences', () => {
  test.each([
    ['做强产业。完成投资3亿元！好吗？', ['做强产业。', '完成投资3亿元！', '好吗？']],
    ['他说：“一定办好。”大家鼓掌。', ['他说：“一定办好。”', '大家鼓掌。']],
    ['（详见附件。）新建学校3所', ['（详见附件。）', '新建学校3所']],
    ['真快！！！再接再厉。', ['真快！！！', '再接再厉。']],
  ])('%s', (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));

  test('every character but the white space between stands in one sentence', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('增', '5', '%', '，', '。', '！', '？', '；', '、', '”', '）', ' '),
        }),
        (text) => {
          expect(sentencesOf(text).join('')).toBe(text);
        },
      ),
    );
  });
});

describe('clauses', () => {
  test.each([
    ['增长6%，力争7%；确保：完成。', ['增长6%', '力争7%', '确保', '完成']],
    ['铺设燃气管网40公里、改造供热管线20公里。', ['铺设燃气管网40公里', '改造供热管线20公里']],
    ['分别增长11.2%、11.4%。', ['分别增长11.2%、11.4%']],
    ['推进教育、医疗、养老项目20个。', ['推进教育、医疗、养老项目20个']],
    ['完成投资1,234万元。', ['完成投资1,234万元']],
  ])('%s', (text, clauses) => expect(clausesOf(text)).toEqual(clauses));
});
