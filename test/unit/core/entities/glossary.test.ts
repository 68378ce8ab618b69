import { describe, expect, it } from 'vitest';
import { findGlossary } from '../../../../src/core/entities/glossary/findGlossary';
import { readText } from '../../../../src/core/text/read';
import { lexicon as shipped } from '../../lexicon';

const { text: lexicon } = shipped;
const glossaryOf = (text: string) => {
  const { reading, noise } = readText(text, lexicon);
  return findGlossary(reading, noise).map(({ term, definition, termSpan, mentions }) => ({
    term,
    definition,
    explainedAs: text.slice(termSpan.start, termSpan.end),
    mentions: mentions.map(({ start, end }) => text.slice(start, end)),
  }));
};
const explained = (text: string) => glossaryOf(text).map(({ term, definition }) => [term, definition]);

describe('the glossary of a text', () => {
  it('has the terms that a line of their own explains', () => {
    expect(explained('落实“四保”。\n1.“四保”：是指保就业、保民生、保主体、保安全。')).toEqual([
      ['四保', '是指保就业、保民生、保主体、保安全。'],
    ]);
  });

  it('takes every term below its title, numbered or not, whatever joins the two', () => {
    const text =
      '名词解释\n[1] 链长制:由负责人担任产业链链长的制度。\n2.5个示范片区:云帆、海川等地的连片开发。\n三个清单:问题清单、任务清单、责任清单。';
    expect(explained(text)).toEqual([
      ['链长制', '由负责人担任产业链链长的制度。'],
      ['5个示范片区', '云帆、海川等地的连片开发。'],
      ['三个清单', '问题清单、任务清单、责任清单。'],
    ]);
  });

  it.each([
    ['in brackets', '抓好“双招双引”(注:招商引资、招才引智)。', '双招双引', '招商引资、招才引智'],
    ['after 即', '推进“两个确保”（即确保供暖、确保供水）。', '两个确保', '确保供暖、确保供水'],
    [
      'in a footnote',
      '推行“链长制”[3]。\n\n[3]由负责人担任链长的制度。',
      '链长制',
      '由负责人担任链长的制度。',
    ],
    ['in a sentence', '本报告所称链长制，是指由负责人担任链长。', '链长制', '是指由负责人担任链长。'],
  ])('knows an explanation %s', (_, text, term, definition) => {
    expect(explained(text)).toEqual([[term, definition]]);
  });

  it('leads from every place a term stands, quoted, glossed or not, to its explanation', () => {
    const text = '用好“工業倍增”計(jì)劃。落实工業倍增計(jì)劃。\n“工業倍增”計(jì)劃：是指产值翻一番的行动。';
    const [entry] = glossaryOf(text);
    expect(entry?.mentions).toEqual(['“工業倍增”計(jì)劃', '工業倍增計(jì)劃']);
    expect(entry?.explainedAs).toBe('“工業倍增”計(jì)劃');
  });

  it('prefers the longer of two terms that stand in one place', () => {
    const text =
      '推进链长制改革。\n名词解释\n链长制：由负责人担任链长的制度。\n链长制改革：完善链长制的一组措施。';
    expect(glossaryOf(text).map(({ term, mentions }) => [term, mentions])).toEqual([
      ['链长制', ['链长制']],
      ['链长制改革', ['链长制改革']],
    ]);
  });

  it.each([
    ['a sentence with a colon', '会议指出：各地要抓好春耕生产和安全工作。'],
    ['brackets behind an unmarked clause', '我们坚定不移地推行由负责人担任链长的制度（注：自去年起施行）。'],
    ['a number alone', '名词解释\n2024：全面完成各项任务的一年。'],
    ['a footnote nobody refers to', '推行链长制。\n\n[3]由负责人担任链长的制度。'],
  ])('has nothing of %s', (_, text) => {
    expect(explained(text)).toEqual([]);
  });
});
