import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { carryOver } from '../../../src/core/carryOver';
import { moveReport } from '../../../src/core/model/changes/movedReport';
import { applyEdits, editBetween, toReplacement } from '../../../src/core/model/edit';
import { loadLexicon } from '../../../src/lexicon/loadLexicon';

const lexicon = loadLexicon();
const copy = '坚持把改善民生放在首位，新建改扩建学校12所，完成老旧小区改造36个，惠及群众近2万户。';
const text = [
  '青阳县人民政府县长方明远在开幕会上作报告。',
  copy,
  '全力支持远禾生物科技股份有限公司扩建青阳湖湿地公园，青阳县发展和改革局牵头。',
  copy,
].join('\n');
const report = analyze(text, { lexicon });

describe('editBetween', () => {
  it('makes one text of the other, and replaces nothing that both share at start or end', () => {
    const pieces = fc.array(fc.constantFrom('县', '长', '报告', '\n'), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, pieces, (a, b) => {
        const [before, after] = [a.join(''), b.join('')];
        const edit = editBetween(before, after);
        expect(applyEdits(before, [edit])).toBe(after);
        const replaced = before.slice(edit.span.start, edit.span.end);
        if (replaced !== '' && edit.newText !== '') {
          expect(replaced.at(0)).not.toBe(edit.newText.at(0));
          expect(replaced.at(-1)).not.toBe(edit.newText.at(-1));
        }
      }),
    );
  });
});

describe('names and repeats carried over an edit', () => {
  const edits = fc
    .tuple(fc.nat(text.length), fc.nat(30), fc.constantFrom('', '新', '青阳县', '\n'))
    .map(([start, length, newText]) => ({
      span: { start, end: Math.min(text.length, start + length) },
      newText,
    }));
  const quotesOf = (source: string, { entities }: Pick<typeof report, 'entities'>): string[] =>
    entities.flatMap(({ type, mentions }) =>
      mentions.map(({ start, end }) => `${type} ${source.slice(start, end)}`),
    );

  it('leave out just what the edit touches, and quote the new text as they did the old', () => {
    fc.assert(
      fc.property(edits, (edit) => {
        const after = applyEdits(text, [edit]);
        const untouched = report.entities.map((entity) => ({
          ...entity,
          mentions: entity.mentions.filter(
            ({ start, end }) => end < edit.span.start || start > edit.span.end,
          ),
        }));
        const carried = carryOver(moveReport(report, toReplacement(edit)));
        expect(quotesOf(after, carried).sort()).toEqual(quotesOf(text, { entities: untouched }).sort());
        const firsts = carried.entities.map(({ mentions }) => mentions[0]?.start ?? -1);
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
      }),
    );
  });

  it('never call a paragraph a copy of one that has changed', () => {
    expect(report.duplicates).toHaveLength(1);
    fc.assert(
      fc.property(edits, (edit) => {
        const after = applyEdits(text, [edit]);
        for (const { span, of } of carryOver(moveReport(report, toReplacement(edit))).duplicates)
          expect(after.slice(span.start, span.end).trim()).toBe(after.slice(of.start, of.end).trim());
      }),
    );
  });
});
