import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../../../src/core/duplicates/findDuplicates';
import { readDuplicateLexicon } from '../../../../src/lexicon/duplicateLexicon';
import { documentOf } from '../../../pages/documentOf';

const lexicon = readDuplicateLexicon();

const roads =
  '推进城乡道路提档升级。新建改建农村公路120公里，改造危桥14座，打通滨河路、育才路等断头路，群众出行更加便捷。';
const schools =
  '办好人民满意的教育。新建扩建中小学6所，新增学位4200个，引进骨干教师160名，学前教育普惠率达到92%。';

const found = (text: string) =>
  findDuplicates(documentOf(text), lexicon).map(({ span, of, form, safe }) => ({
    text: text.slice(span.start, span.end),
    at: span.start,
    of: text.slice(of.start, of.end),
    form,
    safe,
  }));

describe('exact copies', () => {
  test('the later of two equal paragraphs may go', () => {
    const text = `${roads}\n\n${schools}\n\n${roads}\n`;
    expect(found(text)).toEqual([
      { text: roads, at: text.lastIndexOf(roads), of: roads, form: 'exact', safe: true },
    ]);
  });

  test('white space and line ends make no difference', () => {
    const text = `${roads}\r\n\r\n${schools}\r\n${roads.replace('120公里', '120 公里')}`;
    expect(found(text)).toMatchObject([{ form: 'exact', safe: true }]);
  });

  test('a text that says everything once has none', () => {
    expect(found(`${roads}\n${schools}`)).toEqual([]);
  });
});
