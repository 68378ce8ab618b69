import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { changesBetween, takeChanges } from '../../../src/core/model/changes/reportChanges';
import { moveReport } from '../../../src/core/model/changes/movedReport';
import { applyEdits, editBetween, toReplacement } from '../../../src/core/model/edit';
import { loadLexicon } from '../../../src/lexicon/loadLexicon';

const lexicon = loadLexicon();
const copy = '坚持把改善民生放在首位，新建改扩建学校12所，完成老旧小区改造36个，惠及群众近2万户。';
const text = [
  '青阳县2025年政府工作报告',
  '一、过去一年工作回顾',
  '全县生产总值达到130億(yì)元，增长6.2%，青阳县发展和改革局荣获全省先进集体。',
  copy,
  '二、2025年重点工作',
  '力争一般公共预算收入增长5%以上，粮食产量稳定在3.5万吨。扎实推进青阳湖湿地公园建设。',
  '“三线一单”：是指生态保护红线、环境质量底线、资源利用上线和生态环境准入清单。',
  copy,
].join('\n');
const report = analyze(text, { lexicon });

const changesTo = (after: string) => {
  const edit = toReplacement(editBetween(text, after));
  const later = analyze(after, { lexicon });
  return { later, changes: changesBetween(moveReport(report, edit), later) };
};

/** As another process gets it. */
const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

describe('the changes of a report', () => {
  const edits = fc
    .tuple(
      fc.nat(text.length),
      fc.nat(40),
      fc.constantFrom('', '新', '力争新增就业3200人。', '青阳县', '\n', '\n三、保障措施\n'),
    )
    .map(([start, length, newText]) =>
      applyEdits(text, [{ span: { start, end: Math.min(text.length, start + length) }, newText }]),
    );

  it('make the later report of the earlier one, whatever the edit', () => {
    fc.assert(
      fc.property(edits, (after) => {
        const { later, changes } = changesTo(after);
        expect(takeChanges(report, sent(changes))).toEqual(later);
      }),
    );
  });

  it('name only what a key touches, also where all that follows is numbered anew', () => {
    const { changes, later } = changesTo(text.replace('力争', '建成公园37个，力争'));
    const added = changes.quantities.flatMap((step) => ('add' in step ? step.add.text : []));
    expect(added).toEqual(['37个']);
    expect(changes.sections).toBeNull();
    expect(later.quantities.length).toBe(report.quantities.length + 1);
  });

  it('name only what stands in a new section, though all sections after it are numbered anew', () => {
    const { changes } = changesTo(text.replace('二、', '二、基本原则\n稳中求进。\n三、'));
    expect(changes.quantities.flatMap((step) => ('add' in step ? step.add.text : []))).toEqual([]);
  });

  it('leave what stands before an edit the same object', () => {
    const { changes } = changesTo(`${text}\n全县上下要真抓实干。`);
    const later = takeChanges(report, changes);
    for (const list of ['quantities', 'entities', 'glossary', 'duplicates', 'noise'] as const) {
      expect(report[list].length).toBeGreaterThan(0);
      report[list].forEach((item, at) => expect(later[list][at]).toBe(item));
    }
  });
});
