import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeFormats } from '../../../../src/core/annotations/exchange/formats';
import type { Label } from '../../../../src/core/annotations/mark';
import type { PlacedMark } from '../../../../src/core/annotations/reanchor';
import type { Span } from '../../../../src/core/model/span';
import { marksOn, spanOf } from './marks';

const text = '𠮷县新增就业3200人🙂。\r\n由云溪县 发展局\n牵头，改造小区18个。\n';

const placed = (spans: readonly (readonly [Span, Label])[]): PlacedMark[] =>
  spans.flatMap(([span, label], at) =>
    marksOn(text, [span], label).map((mark) => ({ mark: { ...mark, id: `m${at + 1}` }, span })),
  );
const sample = placed([
  [spanOf(text, '𠮷县'), 'place'],
  [spanOf(text, '3200人'), 'target'],
  [spanOf(text, '云溪县 发展局'), 'organization'],
  [spanOf(text, '18个'), 'actual'],
]);

const format = (name: string): (typeof exchangeFormats)[number] => {
  const found = exchangeFormats.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
};

const foreign = exchangeFormats.filter(({ name }) => name !== 'w3c');

describe.each(exchangeFormats.map((each) => [each.name, each] as const))('%s', (_name, { write, read }) => {
  it('comes back the same', () => {
    const { drafts, problems } = read(write(text, sample, '年报.txt'), text);
    expect(problems).toEqual([]);
    expect(drafts.map(({ span, label }) => ({ span, label }))).toEqual(
      sample.map(({ span, mark }) => ({ span, label: mark.label })),
    );
  });

  it('never fails on what is not its format', () => {
    fc.assert(
      fc.property(fc.string(), (content) => {
        expect(read(content, text).drafts).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe.each(foreign.map((each) => [each.name, each] as const))('%s', (_name, { write, read }) => {
  it('leaves out what was rejected', () => {
    const rejected = sample.map(({ mark, span }) => ({
      mark: { ...mark, state: 'rejected' as const },
      span,
    }));
    expect(read(write(text, rejected, '年报.txt'), text).drafts).toEqual([]);
  });
});

describe('w3c', () => {
  it('brings back all that was said, rejections too', () => {
    const said = sample.map(({ mark, span }, at) => ({
      span,
      mark: {
        ...mark,
        state: at === 0 ? ('rejected' as const) : ('corrected' as const),
        values: { indicator: '新增就业', max: 3300 },
        note: '核对🙂',
        tags: ['民生'],
      },
    }));
    const { drafts } = format('w3c').read(format('w3c').write(text, said, '年报.txt'), text);
    expect(drafts).toEqual(
      said.map(({ span, mark: { state, label, values, note, tags } }) => ({
        span,
        state,
        label,
        values,
        note,
        tags,
      })),
    );
  });
});

describe('offsets', () => {
  it('count code points in brat and code units in Label Studio', () => {
    expect(format('brat').write(text, sample, '年报.txt')).toContain('T2\tTarget 6 11\t3200人\n');
    expect(format('label-studio').write(text, sample, '年报.txt')).toContain('"start":7,"end":12');
  });
});

describe('brat', () => {
  it('keeps notes and writes a span over a line end in pieces', () => {
    const over = placed([[spanOf(text, '发展局\n牵头'), 'organization']]);
    const noted = over.map(({ mark, span }) => ({ mark: { ...mark, note: '核对' }, span }));
    const written = format('brat').write(text, noted, '');
    expect(written).toMatch(/^T1\tOrganization \d+ \d+;\d+ \d+\t发展局 牵头\n#1\tAnnotatorNotes T1\t核对\n$/);
    expect(format('brat').read(written, text).drafts).toMatchObject([{ span: over[0]?.span, note: '核对' }]);
  });

  it('reports unknown labels and spans outside the text', () => {
    const { drafts, problems } = format('brat').read('T1\tWish 0 2\t𠮷县\nT2\tPlace 0 999\t𠮷县\n', text);
    expect(drafts).toEqual([]);
    expect(problems).toEqual(['line 1: no such label: Wish', 'line 2: 0–1001 is outside the text']);
  });

  it('keeps a note with its mark where two marks share their text', () => {
    const { write, read } = format('brat');
    const span = spanOf(text, '3200人');
    const [number, name] = placed([
      [span, 'target'],
      [span, 'program'],
    ]);
    if (!number || !name) throw new Error('two marks');
    const noted = [{ ...number, mark: { ...number.mark, note: '核对' } }, name];
    expect(read(write(text, noted, '年报.txt'), text).drafts).toMatchObject([
      { label: 'target', note: '核对' },
      { label: 'program', note: null },
    ]);
  });

  it('names a line of a span that it cannot read', () => {
    const { drafts, problems } = format('brat').read('T1 Place 0 3 𠮷县\nT2\tPlace 0 2\t𠮷县\n', text);
    expect(drafts).toHaveLength(1);
    expect(problems).toEqual(['line 1: is no span of brat']);
  });
});

describe.each(['doccano', 'spacy', 'label-studio'])('%s', (name) => {
  it.each([
    [0.5, 3],
    [1e-9, 3],
    [0, 2.5],
  ])('takes no half of a character: %d to %d', (start, end) => {
    const line = {
      label: [[start, end, 'place']],
      entities: [[start, end, 'place']],
      annotations: [{ result: [{ value: { start, end, labels: ['place'] } }] }],
    };
    const { drafts, problems } = format(name).read(JSON.stringify(line), text);
    expect([drafts, problems.length]).toEqual([[], 1]);
  });
});

describe('bio', () => {
  it('begins a new mark behind a character that has none', () => {
    const rows = ['县\tB-place', '和\tO', '市\tI-place', '区\tI-place', '人\tI-person'];
    const { drafts } = format('bio').read(rows.join('\n'), '县和市区人');
    expect(drafts.map(({ span: { start, end }, label }) => [start, end, label])).toEqual([
      [0, 1, 'place'],
      [2, 4, 'place'],
      [4, 5, 'person'],
    ]);
  });

  it('writes a mark that begins with a space as one', () => {
    const spaced = placed([[spanOf(text, ' 发展局'), 'organization']]);
    expect(format('bio').write(text, spaced, '')).toContain('发\tB-organization\n展\tI-organization\n');
  });

  it('stops where the text is another one', () => {
    const { problems } = format('bio').read(
      format('bio').write(text, sample, '年报.txt'),
      text.replace('新增', '增加'),
    );
    expect(problems).toEqual(['character 3: “新” where the text has “增”']);
  });
});
