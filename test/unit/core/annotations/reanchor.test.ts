import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followEdits, refreshAnchors } from '../../../../src/core/annotations/follow';
import { reanchor } from '../../../../src/core/annotations/reanchor';
import { applyEdits, type TextEdit } from '../../../../src/core/model/edit';
import type { Span } from '../../../../src/core/model/span';
import { textLexicon } from '../../../../src/lexicon/textLexicon';
import { marksOn, spanOf } from './marks';

const lexicon = textLexicon();
const paragraphs = [
  '全县地区生产总值增长5.5%左右，一般公共预算收入增长4%以上。',
  '新增城镇就业3200人以上，城镇登记失业率控制在4.5%以内。',
  '新建高标准农田6万亩，粮食总产稳定在9亿斤以上，农田灌溉面积增长5.5%左右。',
  '改造老旧小区18个，新增停车位1200个，完成投资3.6亿元。',
];
const text = paragraphs.join('\n\n');

/** What each mark stands on now, `lost` where it was not placed. */
function outcome(edited: string, quotes: readonly (readonly [string, number?])[], original = text): string[] {
  const marks = marksOn(
    original,
    quotes.map(([quote, nth]) => spanOf(original, quote, nth)),
  );
  const { placed } = reanchor(edited, marks, lexicon);
  return marks.map(({ id }) => {
    const span = placed.find(({ mark }) => mark.id === id)?.span;
    return span ? `${span.start}:${edited.slice(span.start, span.end)}` : 'lost';
  });
}

describe('reanchor', () => {
  it('finds the quote again after text was put in before it', () => {
    const edited = `前言。\n${text}`;
    expect(outcome(edited, [['3200人']])).toEqual([`${edited.indexOf('3200人')}:3200人`]);
  });

  it('tells equal quotes apart by their context', () => {
    const edited = text.replace('全县', '今年，全县预计');
    const expected = [spanOf(edited, '5.5%', 1), spanOf(edited, '5.5%', 2)];
    expect(
      outcome(edited, [
        ['5.5%', 1],
        ['5.5%', 2],
      ]),
    ).toEqual(expected.map(({ start }) => `${start}:5.5%`));
  });

  it('follows a paragraph that was moved', () => {
    const edited = [paragraphs[3], paragraphs[0], paragraphs[1], paragraphs[2]].join('\n\n');
    expect(outcome(edited, [['18个'], ['6万亩']])).toEqual([
      `${edited.indexOf('18个')}:18个`,
      `${edited.indexOf('6万亩')}:6万亩`,
    ]);
  });

  it('finds a quote whose noise was mended', () => {
    const noisy = '全区预计完成投资331 亿元,新建學(xué)校12 所,其余工作有序推进。';
    const mended = '全区预计完成投资331亿元，新建学校12所，其余工作有序推进。';
    expect(outcome(mended, [['331 亿元'], ['12 所']], noisy)).toEqual(['8:331亿元', '18:12所']);
  });

  it('loses a quote whose words changed rather than take the nearest number', () => {
    expect(outcome(text.replace('3200人', '3500人'), [['3200人']])).toEqual(['lost']);
  });

  it('does not choose between twins when one of them went', () => {
    const twice = `${text}\n\n${text}`;
    expect(outcome(text, [['3200人', 1]], twice)).toEqual(['lost']);
  });

  it('keeps marks on the right twin while both stand', () => {
    const twice = `${text}\n\n${text}`;
    const edited = `说明：\n${twice}`;
    const expected = [spanOf(edited, '3200人', 1), spanOf(edited, '3200人', 2)];
    expect(
      outcome(
        edited,
        [
          ['3200人', 1],
          ['3200人', 2],
        ],
        twice,
      ),
    ).toEqual(expected.map(({ start }) => `${start}:3200人`));
  });

  it('offers the places a lost mark may mean', () => {
    const twice = `${text}\n\n${text}`;
    const marks = marksOn(twice, [spanOf(twice, '3200人', 1)]);
    const { lost } = reanchor(text, marks, lexicon);
    expect(lost.map(({ candidates }) => candidates)).toEqual([[spanOf(text, '3200人')]]);
  });
});

/** A place of the text with what to put there; the lengths are cut to what the text has. */
const editScript = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat({ max: 30 }),
    insert: fc.constantFrom('', '，', '全面推进', '5.5%', '\n\n', paragraphs[1] ?? '', '𠮷'),
  }),
  { maxLength: 6 },
);
type EditScript = typeof editScript extends fc.Arbitrary<infer Value> ? Value : never;

function toEdits(length: number, script: EditScript): TextEdit[] {
  let read = 0;
  return [...script]
    .sort((a, b) => a.at - b.at)
    .map(({ at, remove, insert }) => {
      const start = Math.max(read, Math.floor(at * length));
      const end = Math.min(length, start + remove);
      read = end;
      return { span: { start, end }, newText: insert };
    });
}

const numbers = (source: string): Span[] =>
  Array.from(source.matchAll(/[0-9.]+(?:%|[\u4e00-\u9fff])/g), ({ index, 0: quote }) => ({
    start: index,
    end: index + quote.length,
  }));

describe('after any edits', () => {
  const marks = marksOn(text, numbers(text));

  it('no mark vanishes and none stands on text that differs from its quote', () => {
    fc.assert(
      fc.property(editScript, (script) => {
        const edited = applyEdits(text, toEdits(text.length, script));
        const { placed, lost } = reanchor(edited, marks, lexicon);
        expect([...placed, ...lost].map(({ mark }) => mark.id).sort()).toEqual(
          marks.map(({ id }) => id).sort(),
        );
        for (const { mark, span } of placed)
          expect(edited.slice(span.start, span.end).replace(/\s/g, '')).toBe(
            mark.anchor.exact.replace(/\s/g, ''),
          );
      }),
      { numRuns: 100 },
    );
  });

  it('marks that were followed while editing are not moved by searching afterwards', () => {
    fc.assert(
      fc.property(editScript, (script) => {
        const edits = toEdits(text.length, script);
        const edited = applyEdits(text, edits);
        const start = { placed: marks.map((mark) => ({ mark, span: mark.anchor })), lost: [] };
        const followed = followEdits(edited, start, edits);
        expect(followed.placed.length + followed.lost.length).toBe(marks.length);
        const again = reanchor(
          edited,
          refreshAnchors(edited, { placed: followed.placed, lost: [] }),
          lexicon,
        );
        for (const { mark, span } of again.placed)
          expect(span).toEqual({ start: mark.anchor.start, end: mark.anchor.end });
      }),
      { numRuns: 100 },
    );
  });
});

describe('followEdits', () => {
  const follow = (quote: string, edits: (text: string) => TextEdit[]): string => {
    const placed = marksOn(text, [spanOf(text, quote)]).map((mark) => ({ mark, span: mark.anchor }));
    const list = edits(text);
    const edited = applyEdits(text, list);
    const [found] = followEdits(edited, { placed, lost: [] }, list).placed;
    return found ? edited.slice(found.span.start, found.span.end) : 'lost';
  };

  it.each([
    [
      'typing before',
      '3200人',
      (at: Span) => [{ span: { start: at.start, end: at.start }, newText: '约' }],
      '3200人',
    ],
    [
      'typing after',
      '3200人',
      (at: Span) => [{ span: { start: at.end, end: at.end }, newText: '次' }],
      '3200人',
    ],
    [
      'typing inside',
      '3200人',
      (at: Span) => [{ span: { start: at.start + 4, end: at.start + 4 }, newText: '余' }],
      '3200余人',
    ],
    [
      'cutting its head off',
      '新增城镇就业',
      (at: Span) => [{ span: { start: at.start - 2, end: at.start + 2 }, newText: '' }],
      '城镇就业',
    ],
    [
      'cutting its tail off',
      '新增城镇就业',
      (at: Span) => [{ span: { start: at.end - 2, end: at.end + 2 }, newText: '' }],
      '新增城镇',
    ],
    [
      'replacing it',
      '3200人',
      (at: Span) => [{ span: { start: at.start, end: at.end }, newText: '五千人' }],
      'lost',
    ],
    [
      'removing it',
      '3200人',
      (at: Span) => [{ span: { start: at.start - 5, end: at.end + 5 }, newText: '' }],
      'lost',
    ],
  ])('%s', (_name, quote, edits, expected) => {
    expect(follow(quote, (source) => edits(spanOf(source, quote)))).toBe(expected);
  });
});
