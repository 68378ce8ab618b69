import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryMarks } from '../../../../src/core/annotations/carryMarks';
import type { Reanchored } from '../../../../src/core/annotations/reanchor';
import { splitReplacement } from '../../../../src/core/annotations/splitReplacement';
import { applyEdits, type TextEdit } from '../../../../src/core/model/edit';
import { lexicon, marksOn, spanOf } from './marks';

const paragraphs = [
  '全县地区生产总值增长5.5%左右，一般公共预算收入增长4%以上。',
  '新增城镇就业3200人以上，城镇登记失业率控制在4.5%以内。',
  '改造老旧小区18个，新增停车位1200个，完成投资3.6亿元。',
];
const text = paragraphs.join('\n\n');
const quotes = ['5.5%', '3200人', '18个'];
const marks = marksOn(
  text,
  quotes.map((quote) => spanOf(text, quote)),
);
const placed: Reanchored = { placed: marks.map((mark) => ({ mark, span: mark.anchor })), lost: [] };

/** The change of a text that another program rewrote. */
const wholly = (before: string, after: string): readonly TextEdit[] =>
  splitReplacement(before, { span: { start: 0, end: before.length }, newText: after });

/** What each mark stands on after a series of versions of the text. */
function carry(...versions: string[]): string[] {
  let before = text;
  let state = placed;
  for (const after of versions) {
    state = carryMarks(before, after, state, wholly(before, after), lexicon);
    before = after;
  }
  return marks.map(({ id }) => {
    const span = state.placed.find(({ mark }) => mark.id === id)?.span;
    return span ? before.slice(span.start, span.end) : 'lost';
  });
}

describe('carryMarks', () => {
  it.each<[string, string[], string[]]>([
    ['typing before a mark', [text.replace('新增城镇', '全年新增城镇')], quotes],
    ['typing inside one', [text.replace('3200人', '3200余人')], ['5.5%', '3200余人', '18个']],
    ['removing a paragraph', [text.replace(`${paragraphs[1] ?? ''}\n\n`, '')], ['5.5%', 'lost', '18个']],
    ['removing a paragraph and undoing it', [text.replace(`${paragraphs[1] ?? ''}\n\n`, ''), text], quotes],
    ['removing everything and undoing it', ['', text], quotes],
    ['moving a paragraph', [[...paragraphs].reverse().join('\n\n')], quotes],
    [
      'rewriting a sentence',
      [text.replace(paragraphs[2] ?? '', '其余工作有序推进。')],
      ['5.5%', '3200人', 'lost'],
    ],
  ])('%s', (_name, versions, expected) => {
    expect(carry(...versions)).toEqual(expected);
  });
});

describe('splitReplacement', () => {
  it('makes the one text of the other, change after change', () => {
    const short = fc.string({ unit: fc.constantFrom('一', '二', '\n'), maxLength: 8 });
    fc.assert(
      fc.property(short, short, (before, after) => {
        const made = wholly(before, after).reduce((text, edit) => applyEdits(text, [edit]), before);
        expect(made).toBe(after);
      }),
    );
  });

  it('leaves the lines alone that did not change', () => {
    const after = text.replace('5.5%', '6%').replace('18个', '20个');
    expect(wholly(text, after).map(({ newText }) => newText)).toEqual(['20', '6']);
  });
});
