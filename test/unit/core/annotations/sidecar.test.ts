import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/core/annotations/mark';
import { fingerprint } from '../../../../src/core/annotations/fingerprint';
import { mergeMarks } from '../../../../src/core/annotations/mergeMarks';
import { readSidecar, writeSidecar } from '../../../../src/core/annotations/sidecar';
import { placeMarks } from '../../../../src/core/annotations/placeMarks';
import type { PlacedMark } from '../../../../src/core/annotations/reanchor';
import type { Span } from '../../../../src/core/model/span';
import { lexicon, marksOn, spanOf } from './marks';

const text = '𠮷县新增城镇就业3200人以上，\r\n新建校舍3所🙂，引进企业3所。';
const marks = marksOn(text, [spanOf(text, '3200人'), spanOf(text, '3所'), spanOf(text, '3所', 2)]);
const sidecar = { source: 'report.txt', fingerprint: fingerprint(text), marks };

describe('sidecar', () => {
  it('comes back as it was written', () => {
    const decided: Mark[] = marks.map((mark, at) =>
      at === 0
        ? {
            ...mark,
            state: 'corrected',
            values: { indicator: '就业', min: 3200 },
            note: '核对',
            tags: ['甲'],
          }
        : mark,
    );
    expect(readSidecar(writeSidecar({ ...sidecar, marks: decided }))).toEqual({
      sidecar: { ...sidecar, marks: decided },
    });
  });

  it('holds one mark a line, in the order of the text', () => {
    const lines = writeSidecar({ ...sidecar, marks: [...marks].reverse() }).split('\n');
    const items = lines.filter((line) => line.includes('"Annotation"'));
    expect(items.map((line) => (JSON.parse(line.replace(/,$/, '')) as { id: string }).id)).toEqual([
      'm1',
      'm2',
      'm3',
    ]);
  });

  it('is read as earlier versions wrote it, whose marks then take no place that may be another', () => {
    const earlier = writeSidecar(sidecar).replace(/,"rival":\d+/g, '');
    const reading = readSidecar(earlier);
    const kept = 'sidecar' in reading ? reading.sidecar : null;
    expect(kept?.marks.map(({ id }) => id)).toEqual(marks.map(({ id }) => id));
    const spans = (placed: readonly PlacedMark[]): Span[] => placed.map(({ span }) => span);
    const asMade = marks.map(({ anchor: { start, end } }) => ({ start, end }));
    expect(spans(placeMarks(text, kept ?? sidecar, lexicon).placed)).toEqual(asMade);
    const edited = text.replace('新增城镇', '新增乡镇');
    const { placed, lost } = placeMarks(edited, kept ?? sidecar, lexicon);
    expect(placed).toEqual([]);
    expect(lost.map(({ candidates }) => candidates.length)).toEqual([1, 2, 2]);
  });

  it('keeps nothing at offsets that are not those of its quote, though the text is the very one', () => {
    const strayed = marks.map((mark) => ({ ...mark, anchor: { ...mark.anchor, start: 1, end: 9999 } }));
    const { placed } = placeMarks(text, { ...sidecar, marks: strayed }, lexicon);
    expect(placed.map(({ span: { start, end } }) => text.slice(start, end))).toEqual(
      marks.map(({ anchor }) => anchor.exact),
    );
  });

  it.each([
    ['text that is no JSON', 'oops', 'unreadable'],
    ['another document', '{"a": 1}', 'unreadable'],
    ['a later schema', writeSidecar(sidecar).replace('"schema": 1', '"schema": 2'), 'newer'],
    [
      'a mark of an unknown kind',
      writeSidecar(sidecar).replace('"label":"target"', '"label":"wish"'),
      'unreadable',
    ],
    [
      'one id given twice, as a merge by hand may leave it',
      writeSidecar(sidecar).replace('"id":"m2"', '"id":"m1"'),
      'unreadable',
    ],
    ['a place before the text', writeSidecar(sidecar).replace(/"start":\d+/, '"start":-6'), 'unreadable'],
    ['an empty quote', writeSidecar(sidecar).replace('"exact":"3200人"', '"exact":""'), 'unreadable'],
  ])('reports %s', (_name, json, problem) => {
    expect(readSidecar(json)).toMatchObject({ problem });
  });
});

describe('fingerprint', () => {
  it('changes with any character and with the length', () => {
    const prints = [text, text.replace('3200', '3201'), `${text} `, ''].map(fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });
});

describe('mergeMarks', () => {
  const [first, second, third] = marks as [Mark, Mark, Mark];
  const noted = { ...first, note: '甲', modified: '2026-02-01T00:00:00.000Z' };
  const rejected: Mark = { ...first, state: 'rejected', modified: '2026-03-01T00:00:00.000Z' };

  it.each([
    ['both the same', [first], [first], [first], [first], 0],
    ['ours changed', [first], [noted], [first], [noted], 0],
    ['theirs changed', [first], [first], [noted], [noted], 0],
    ['each added one', [first], [first, second], [first, third], [first, second, third], 0],
    ['theirs removed', [first, second], [first, second], [second], [second], 0],
    ['both changed alike', [first], [noted], [noted], [noted], 0],
    ['both changed differently: the later stays', [first], [noted], [rejected], [rejected], 1],
    [
      'both changed differently within a second, one of them kept without its fraction',
      [first],
      [{ ...noted, modified: '2026-03-01T00:00:00Z' }],
      [{ ...rejected, modified: '2026-03-01T00:00:00.500Z' }],
      [{ ...rejected, modified: '2026-03-01T00:00:00.500Z' }],
      1,
    ],
    ['one removed what the other changed: the change stays', [first], [], [noted], [noted], 1],
    [
      'only moved in the text',
      [first],
      [first],
      [{ ...first, anchor: { ...first.anchor, start: 9 } }],
      [first],
      0,
    ],
  ])('%s', (_name, base, ours, theirs, expected, conflicts) => {
    const merged = mergeMarks(base, ours, theirs);
    expect(merged.marks).toEqual(expected);
    expect(merged.conflicts).toHaveLength(conflicts);
  });
});
