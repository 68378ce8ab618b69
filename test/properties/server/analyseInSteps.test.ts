import { expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { loadLexicon } from '../../../src/lexicon/loadLexicon';
import { analyseInSteps } from '../../../src/server/analyseInSteps';

const options = { lexicon: loadLexicon() };
const text = '青阳县人民政府县长方明远在开幕会上作报告。\n力争地区生产总值增长5%左右，新建学校3所。';
const untimed = ({ stats: _, ...report }: ReturnType<typeof analyze>) => report;

it('reads a short text at once', () => {
  const first = analyseInSteps(text, options, undefined);
  expect(first.finish).toBeNull();
  expect(untimed(first.report)).toEqual(untimed(analyze(text, options)));
  const edited = text.replace('3所', '4所');
  expect(analyseInSteps(edited, options, { text, report: analyze(text, options) }).finish).toBeNull();
});

it('reads the goals of a text that took long first, and then what it carried over', () => {
  const before = { text, report: { ...analyze(text, options), stats: { analysisMs: 1000 } } };
  const edited = text.replace('会上作', '会上和副县长周启文作').replace('3所', '4所');
  const { report, finish } = analyseInSteps(edited, options, before);
  const whole = analyze(edited, options);
  expect(report.quantities).toEqual(whole.quantities);
  expect(report.entities.map(({ name }) => name)).toContain('方明远');
  expect(report.entities.map(({ name }) => name)).not.toContain('周启文');
  const { start = 0, end = 0 } = report.entities.find(({ name }) => name === '方明远')?.mentions[0] ?? {};
  expect(edited.slice(start, end)).toBe('方明远');
  expect(finish && untimed(finish())).toEqual(untimed(whole));
});
