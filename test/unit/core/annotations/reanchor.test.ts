import { describe, expect, it } from 'vitest';
import { refreshAnchors } from '../../../../src/core/annotations/follow';
import { allMarks, reanchor } from '../../../../src/core/annotations/reanchor';
import { lexicon, marksOn, spanOf } from './marks';

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

  it('does not take a copy with slips for the text that went', () => {
    const slipped = '新增城镇就业3200人以上，城镇登记失业串控制在4.5%以内。';
    const both = `${text}\n\n会议期间，代表认真审议。\n\n${slipped}`;
    expect(outcome(both.replace(`${paragraphs[1] ?? ''}\n\n`, ''), [['3200人']], both)).toEqual(['lost']);
  });

  it('finds every mark in a text that nobody changed, however much it repeats itself', () => {
    const rows = ['甲镇完成投资5亿元；', '乙镇完成投资5亿元；', '丙镇完成投资5亿元；', '甲镇完成投资5亿元；'];
    const table = rows.join('\n');
    const quotes = [1, 2, 3, 4].map((nth) => ['5亿元', nth] as const);
    expect(outcome(table, quotes, table)).toEqual(
      quotes.map(([quote, nth]) => `${spanOf(table, quote, nth).start}:5亿元`),
    );
  });

  it('does not put a lost mark on the copy that stands where it stood', () => {
    const twice = `${paragraphs[1] ?? ''}\n\n${paragraphs[1] ?? ''}\n\n${paragraphs[2] ?? ''}`;
    const once = `${paragraphs[1] ?? ''}\n\n${paragraphs[2] ?? ''}`;
    const [first] = marksOn(twice, [spanOf(twice, '3200人')]);
    const around = marksOn(once, [spanOf(once, '城镇登记'), spanOf(once, '6万亩')]);
    if (!first) throw new Error('no mark');
    const kept = refreshAnchors(
      once,
      {
        placed: around.map((mark) => ({ mark, span: mark.anchor })),
        lost: [{ mark: { ...first, id: 'lost' }, candidates: [] }],
      },
      lexicon,
    );
    expect(reanchor(once, allMarks(kept), lexicon).lost.map(({ mark }) => mark.id)).toEqual(['lost']);
  });

  it('places no lost mark among copies, by their order or by the marks around it: one that stood then is gone', () => {
    const [first, second, third] = paragraphs;
    const copied = [first, second, second, third].join('\n\n');
    const spans = [spanOf(copied, '4%'), spanOf(copied, '3200人', 2), spanOf(copied, '6万亩')];
    const marks = marksOn(copied, spans).map((mark, at) =>
      at === 1 ? { ...mark, anchor: { ...mark.anchor, lost: true as const } } : mark,
    );
    const { placed, lost } = reanchor(copied, marks, lexicon);
    expect(placed.map(({ mark: { id } }) => id)).toEqual(['m1', 'm3']);
    expect(lost.map(({ candidates }) => candidates.length)).toEqual([2]);
  });
});
