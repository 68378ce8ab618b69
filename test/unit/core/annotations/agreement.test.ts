import { describe, expect, it } from 'vitest';
import { measureAgreement } from '../../../../src/core/annotations/agreement';
import type { Label, Mark } from '../../../../src/core/annotations/mark';
import { marksOn, spanOf } from './marks';

const text = '云溪县新增就业3200人，青石镇改造小区18个。';
const mark = (quote: string, label: Label, state: Mark['state'] = 'added'): Mark[] =>
  marksOn(text, [spanOf(text, quote)], label).map((each) => ({ ...each, state }));

const all = [
  ...mark('云溪县', 'place'),
  ...mark('3200人', 'target'),
  ...mark('青石镇', 'place'),
  ...mark('18个', 'target'),
];

describe('measureAgreement', () => {
  it.each<[string, Mark[], Mark[], number, number, number | null]>([
    ['the same marks', all, all, 1, 1, 1],
    ['nothing marked by either', [], [], 1, 1, null],
    ['nothing in common', mark('云溪县', 'place'), mark('18个', 'target'), 0, 0, -1 / 3],
    [
      'one label differs',
      all,
      [...all.slice(0, 3), ...mark('18个', 'actual')],
      1,
      0.75,
      1 - 0.25 / (1 - 0.375),
    ],
    ['one left one out', all, all.slice(0, 3), 6 / 7, 6 / 7, 1 - 0.25 / (1 - 0.375)],
    [
      'a rejected mark counts as none',
      all,
      [...all.slice(0, 3), ...mark('18个', 'target', 'rejected')],
      6 / 7,
      6 / 7,
      0.6,
    ],
  ])('%s', (_name, first, second, spanF1, typedF1, kappa) => {
    const agreement = measureAgreement(first, second);
    expect(agreement.spanF1).toBeCloseTo(spanF1);
    expect(agreement.typedF1).toBeCloseTo(typedF1);
    if (kappa === null) expect(agreement.kappa).toBeNull();
    else expect(agreement.kappa).toBeCloseTo(kappa);
  });

  it('holds a number and a name on one span against their like, in whatever order they were marked', () => {
    const [number, name] = [mark('3200人', 'target'), mark('3200人', 'program')];
    expect(measureAgreement([...number, ...name], [...name, ...number])).toEqual({
      spanF1: 1,
      typedF1: 1,
      kappa: 1,
      disagreements: [],
    });
    expect(measureAgreement([...name, ...number], number).disagreements).toMatchObject([
      { first: 'program', second: null },
    ]);
  });

  it('lists what the two say differently, in the order of the text', () => {
    const second = [...mark('18个', 'actual'), ...all.slice(1, 3)];
    expect(
      measureAgreement(all, second).disagreements.map(({ text, first, second }) => [text, first, second]),
    ).toEqual([
      ['云溪县', 'place', null],
      ['18个', 'target', 'actual'],
    ]);
  });
});
