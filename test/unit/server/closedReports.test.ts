import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { ClosedReports } from '../../../src/server/closedReports';
import { NameLists } from '../../../src/server/nameLists';
import type { ReportAnalyser } from '../../../src/server/reportAnalyser';
import { lexicon } from '../lexicon';

const uri = 'file:///reports/closed.txt';
const text = '全县地区生产总值增长5.5%左右。';
const start = text.indexOf('5.5%');
const step = {
  ...{ uri, set: [], remove: [], creator: '甲', now: '2026-03-04T05:06:07.000Z' },
  add: [
    {
      ...{ id: 'm1', span: { start, end: start + 4 }, values: {}, note: null, tags: [] },
      ...{ label: 'target' as const, state: 'rejected' as const },
    },
  ],
};
const analyser = {
  textLexicon: lexicon.text,
  readValue: () => null,
  analyse: (each: string) => analyze(each, { lexicon }),
} as unknown as ReportAnalyser;
const closed = new ClosedReports(analyser, new NameLists(lexicon.text));

describe('a report that is not open', () => {
  it('is decided about as its sidecar has it, and read as it was decided', () => {
    const sidecar = closed.decide(step, { text, sidecar: null })?.sidecar ?? null;
    const { report, marks, isKept } = closed.analyse(uri, { text, sidecar });
    expect(isKept).toBe(true);
    expect(marks.placed.map(({ mark }) => mark.state)).toEqual(['rejected']);
    expect(report.quantities.filter(({ role }) => role === 'target')).toEqual([]);
    expect(closed.analyse(uri, { text, sidecar: null }).report.quantities).toHaveLength(1);
  });

  it('is left alone where its sidecar cannot be read', () => {
    const broken = { text, sidecar: 'oops' };
    expect(closed.decide(step, broken)).toBeNull();
    expect(closed.analyse(uri, broken)).toMatchObject({ isKept: false, marks: { placed: [] } });
  });
});
