import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { moveReport } from '../../../src/core/model/changes/movedReport';
import { applyEdits, type TextEdit, toReplacement } from '../../../src/core/model/edit';
import type { Report } from '../../../src/core/model/report';
import { headingsIn } from '../../../src/core/model/section';
import { rereadEdited } from '../../../src/core/reread';
import { loadLexicon } from '../../../src/lexicon/loadLexicon';

const lexicon = loadLexicon();
const text = [
  '青阳县2025年政府工作报告',
  '2025年1月8日在青阳县第十八届人民代表大会第五次会议上',
  '一、过去一年工作回顾',
  '全县生产总值达到130億(yì)元，增长6.2%，青阳县发展和改革局荣获全省先进集体。',
  '一是产业提质。新增规上企业 12家，技改投资增长１8%。建成园区道路5.6公里。',
  '“三线一单”：是指生态保护红线、环境质量底线、资源利用上线和生态环境准入清单。',
  '二、2025年重点工作',
  '力争一般公共预算收入增长5%以上，粮食产量稳定在3.5万吨。扎实推进青阳湖湿地公园建设。',
  '新建改扩建学校12所，完成老旧小区改造36个，全面完成节能降碳任务。',
].join('\n');
const report = analyze(text, { lexicon });

const reread = (edit: TextEdit): { after: string; found: Report | null } => {
  const after = applyEdits(text, [edit]);
  const found = rereadEdited(after, moveReport(report, toReplacement(edit)), { lexicon });
  return { after, found };
};

/** What is written in place of a piece of the text. */
const instead = (piece: string, newText: string): TextEdit => {
  const start = text.indexOf(piece);
  return { span: { start, end: start + piece.length }, newText };
};

describe('a report of which the edited lines are read anew', () => {
  it.each([
    ['a target in another sentence', '元，增长', '元，力争新建医院3所。增长'],
    ['a number', '6.2%', '6.4%'],
    ['a result among targets', '完成老旧', '去年已建成公园4个。完成老旧'],
    ['behind a title in its line', '新增规上', '引进项目20个，新增规上'],
    ['two paragraphs for one', '建成园区', '\n累计投入3亿元。建成园区'],
    ['one paragraph for two', '建设。\n新建', '建设，新建'],
    ['nothing for a goal without a number', '，全面完成节能降碳任务', ''],
  ])('is that of the whole text read anew: %s', (_, piece, newText) => {
    const { after, found } = reread(instead(piece, newText));
    const { quantities, goals, sections, length } = analyze(after, { lexicon });
    expect(found).toMatchObject({ quantities, goals, sections, length });
  });

  it.each([
    ['a new title', '新建改扩建', '三、保障措施\n新建改扩建'],
    ['in a title', '重点工作', '重点任务'],
    ['right behind a title', '产业提质。', '产业提质、'],
    ['before a title in its line', '一是产业', '此外，一是产业'],
    ['over a title', '单。\n二、2025年重点工作\n力争', '单。'],
    ['above all titles', '青阳县2025年', '关于青阳县2025年'],
  ])('is not there where the titles are others: %s', (_, piece, newText) => {
    expect(reread(instead(piece, newText)).found).toBeNull();
  });

  it('quotes the text as it stands, and numbers what it found in order, whatever the edit', () => {
    const edits = fc
      .tuple(fc.nat(text.length), fc.nat(30), fc.constantFrom('', '新', '力争新增就业3200人。', '5', '\n'))
      .map(([start, length, newText]) => ({
        span: { start, end: Math.min(text.length, start + length) },
        newText,
      }));
    fc.assert(
      fc.property(edits, (edit) => {
        const { after, found } = reread(edit);
        if (!found) return;
        for (const quantity of found.quantities)
          expect(after.slice(quantity.span.start, quantity.span.end)).toBe(quantity.text);
        expect(found.quantities.map(({ id }) => id)).toEqual(found.quantities.map((_, at) => `q${at + 1}`));
        expect(found.goals.map(({ id }) => id)).toEqual(found.goals.map((_, at) => `g${at + 1}`));
        const titles = (source: string, { sections }: Report): string[] =>
          headingsIn(sections, { start: 0, end: source.length }).map(({ start, end }) =>
            source.slice(start, end),
          );
        expect(titles(after, found)).toEqual(titles(text, report));
      }),
    );
  });
});
