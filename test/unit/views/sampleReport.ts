import type { Quantity } from '../../../src/core/model/quantity';
import type { Report } from '../../../src/core/model/report';
import type { Section } from '../../../src/core/model/section';
import type { Span } from '../../../src/core/model/span';

/** The span of the nth time a part stands in a text. */
export function spanOf(text: string, part: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(part, start + 1);
  if (start < 0) throw new Error(`no ${part} in the text`);
  return { start, end: start + part.length };
}

/** A quantity of a report about `text`, a target unless said otherwise. */
export const quantity = (
  id: string,
  text: string,
  value: string,
  indicator: string | null,
  more: Partial<Quantity> = {},
): Quantity => ({
  id,
  span: spanOf(text, value),
  text: value,
  role: 'target',
  indicator,
  indicatorSpan: null,
  measure: 'level',
  comparator: '=',
  min: Number.parseFloat(value),
  max: Number.parseFloat(value),
  unit: value.replace(/[\d.]/g, ''),
  strength: more.role === 'actual' ? null : 'committed',
  period: null,
  sectionId: null,
  confidence: 1,
  rule: 'test',
  ...more,
});

/** A section from its heading to `end`, or to the end of the text. */
export const section = (
  id: string,
  text: string,
  title: string,
  level: number,
  children: readonly Section[] = [],
  end = text.length,
): Section => {
  const heading = spanOf(text, title);
  return { id, title, level, form: 'line', heading, body: { start: heading.start, end }, children };
};

export const report = (text: string, parts: Partial<Report>): Report => ({
  schema: 1,
  file: 'reports/青阳县.txt',
  length: text.length,
  properties: { title: null, place: null, issuer: null, date: null, year: null, speaker: null },
  sections: [],
  quantities: [],
  goals: [],
  entities: [],
  glossary: [],
  duplicates: [],
  noise: [],
  stats: { analysisMs: 0 },
  ...parts,
});

const text = `青阳县2024年政府工作报告

2023年工作回顾

生产总值增长5.8%，新增就业1800人。

2024年工作安排

预期目标是：地区生产总值增长6%左右；力争新增就业2000人。
做强产业。确保“链主”企业达到15家，产值突破120亿元，园区全覆盖。
`;
const past = section('s2', text, '2023年工作回顾', 2, [], spanOf(text, '2024年工作安排').start);
const industry = section('s4', text, '做强产业', 3);
const plan = section('s3', text, '2024年工作安排', 2, [industry]);

/** A small report: one article, two parts, one task; two results, four targets, one goal without a number. */
export const sample: Report = report(text, {
  sections: [section('s1', text, '青阳县2024年政府工作报告', 1, [past, plan])],
  quantities: [
    quantity('q1', text, '5.8%', '生产总值', {
      role: 'actual',
      measure: 'increase',
      sectionId: 's2',
      period: '2023',
    }),
    quantity('q2', text, '1800人', '就业', {
      role: 'actual',
      measure: 'increase',
      sectionId: 's2',
      period: '2023',
    }),
    quantity('q3', text, '6%', '地区生产总值', {
      measure: 'increase',
      comparator: '≈',
      strength: 'expected',
      period: '2024',
      sectionId: 's3',
    }),
    quantity('q4', text, '2000人', '城镇就业', {
      measure: 'increase',
      strength: 'striving',
      period: '2024',
      sectionId: 's3',
    }),
    quantity('q5', text, '15家', '“链主”企业', { comparator: '≥', strength: 'binding', sectionId: 's4' }),
    quantity('q6', text, '120亿元', '产值', {
      comparator: '>',
      min: 12e9,
      max: 12e9,
      unit: '元',
      sectionId: 's4',
    }),
  ],
  goals: [
    {
      id: 'g1',
      span: spanOf(text, '园区全覆盖'),
      kind: 'qualitative',
      indicator: '园区',
      strength: 'committed',
      sectionId: 's4',
      rule: 'test',
    },
  ],
});
export const sampleText = text;
