import { describe, expect, it } from 'vitest';
import { applyMarks } from '../../../../src/core/annotations/applyMarks';
import type { Mark } from '../../../../src/core/annotations/mark';
import type { Entity } from '../../../../src/core/model/entity';
import type { Quantity } from '../../../../src/core/model/quantity';
import type { Report } from '../../../../src/core/model/report';
import type { Section } from '../../../../src/core/model/section';
import type { Span } from '../../../../src/core/model/span';
import { marksOn, spanOf } from './marks';

const text = '云溪县新增就业3200人以上，云溪县改造小区18个。';

const quantity = (quote: string, indicator: string): Quantity => ({
  id: quote,
  span: spanOf(text, quote),
  text: quote,
  role: 'target',
  indicator,
  indicatorSpan: null,
  measure: 'increase',
  comparator: '≥',
  min: 1,
  max: 1,
  unit: '人',
  strength: 'committed',
  period: null,
  sectionId: 's1',
  confidence: 0.8,
  rule: 'test',
});
const county: Entity = {
  id: 'e1',
  type: 'place',
  name: '云溪县',
  aliases: [],
  role: null,
  within: null,
  mentions: [spanOf(text, '云溪县'), spanOf(text, '云溪县', 2)],
  confidence: 0.9,
  rule: 'test',
};
const report: Report = {
  schema: 1,
  file: null,
  length: text.length,
  properties: { title: null, place: null, issuer: null, date: null, year: null, speaker: null },
  sections: [],
  quantities: [quantity('3200人', '就业'), quantity('18个', '小区')],
  goals: [],
  entities: [county],
  glossary: [],
  duplicates: [],
  noise: [],
  stats: { analysisMs: 0 },
};

const section = (id: string, body: Span): Section => ({
  ...{ id, title: id, level: 1, form: 'line', heading: { start: body.start, end: body.start }, body },
  children: [],
});

function decide(quote: string, change: Partial<Mark>, nth = 1, of = report): Report {
  const placed = marksOn(text, [spanOf(text, quote, nth)]).map((mark) => ({
    mark: { ...mark, ...change },
    span: { start: mark.anchor.start, end: mark.anchor.end },
  }));
  return applyMarks(of, text, placed, (marked) =>
    marked === '18个' ? { min: 18, max: 18, unit: '个', comparator: '=' } : null,
  );
}
const summary = ({ quantities }: Report): string[] =>
  quantities.map(
    ({ text, role, indicator, min, rule }) => `${text} ${role} ${indicator ?? '—'} ${min} ${rule}`,
  );

describe('applyMarks', () => {
  it.each<[string, string, Partial<Mark>, string[]]>([
    [
      'accepting keeps the analysis and says so',
      '3200人',
      {},
      ['3200人 target 就业 1 decided', '18个 target 小区 1 test'],
    ],
    ['rejecting removes', '3200人', { state: 'rejected' }, ['18个 target 小区 1 test']],
    [
      'correcting wins over the suggestion',
      '18个',
      { state: 'corrected', label: 'actual', values: { indicator: '老旧小区', min: 18, max: 18 } },
      ['3200人 target 就业 1 test', '18个 actual 老旧小区 18 decided'],
    ],
  ])('%s', (_name, quote, change, expected) => {
    expect(summary(decide(quote, change))).toEqual(expected);
  });

  it('adds what was not suggested', () => {
    const { quantities } = decide('改造小区', { state: 'added', label: 'other' });
    expect(quantities.map(({ text, strength }) => [text, strength])).toContainEqual(['改造小区', null]);
  });

  it.each([
    ['18个', 18, '个'],
    ['改造小区', 0, ''],
  ])('gives %s, added as a target, the value it has: %d %s', (quote, min, unit) => {
    const { quantities } = decide(quote, { state: 'added', label: 'target' }, 1, {
      ...report,
      quantities: [],
    });
    expect(quantities).toMatchObject([{ min, max: min, unit }]);
  });

  it.each([
    ['target', 'quantities'],
    ['goal', 'goals'],
  ] as const)('puts an added %s where it stands: into the innermost section', (label, list) => {
    const inner = section('s2', spanOf(text, '云溪县改造小区18个'));
    const sections = [{ ...section('s1', { start: 0, end: text.length }), children: [inner] }];
    const decided = decide('改造小区', { state: 'added', label }, 1, { ...report, sections });
    expect(decided[list].find(({ rule }) => rule === 'decided')?.sectionId).toBe('s2');
  });

  it('takes a rejected mention from its entity and leaves the others', () => {
    const { entities } = decide('云溪县', { state: 'rejected', label: 'place' }, 2);
    expect(entities.map(({ mentions }) => mentions)).toEqual([[spanOf(text, '云溪县')]]);
  });

  it('keeps an accepted mention with the other mentions of its thing, whatever it is called there', () => {
    const short = { ...county, name: '青云溪县', mentions: county.mentions };
    const { entities } = decide('云溪县', { label: 'place' }, 2, { ...report, entities: [short] });
    expect(entities).toEqual([short]);
  });

  it('counts what is added among the mentions of what is called so, and else once for all places', () => {
    const alias = { ...county, aliases: ['小区'] };
    const added = decide('小区', { state: 'added', label: 'place' }, 1, { ...report, entities: [alias] });
    expect(added.entities.map(({ name, mentions }) => [name, mentions.length])).toEqual([['云溪县', 3]]);
    const others = decide('小区', { state: 'added', label: 'facility' });
    expect(others.entities.map(({ name, rule }) => [name, rule])).toEqual([
      ['云溪县', 'test'],
      ['小区', 'decided'],
    ]);
  });

  it('gives a relabelled mention an entity of its own', () => {
    const { entities } = decide('云溪县', { state: 'corrected', label: 'organization' });
    expect(entities.map(({ type, mentions: [first] }) => [type, first?.start])).toEqual([
      ['organization', 0],
      ['place', spanOf(text, '云溪县', 2).start],
    ]);
  });
});
