import { expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { complete } from '../../../src/core/model/steps';
import { loadLexicon } from '../../../src/lexicon/loadLexicon';
import { analyseInSteps } from '../../../src/server/analyseInSteps';

const options = { lexicon: loadLexicon() };
const text = '青阳县人民政府县长方明远在开幕会上作报告。\n力争地区生产总值增长5%左右，新建学校3所。';
const untimed = ({ stats: _, ...report }: ReturnType<typeof analyze>) => report;

it('reads the goals and repeats of a text that was never read first, and then its names', () => {
  const { report, isPreliminary, finish } = analyseInSteps(text, options, undefined);
  const whole = analyze(text, options);
  expect(isPreliminary).toBe(true);
  expect(untimed(report)).toEqual({ ...untimed(whole), entities: [] });
  expect(finish && untimed(complete(finish()))).toEqual(untimed(whole));
});

it('reads all of a text at once that takes no time', () => {
  const before = { text, report: { ...analyze(text, options), stats: { analysisMs: 199 } } };
  const edited = text.replace('3所', '4所');
  const { report, isPreliminary, finish } = analyseInSteps(edited, options, before);
  expect({ isPreliminary, finish }).toEqual({ isPreliminary: false, finish: null });
  expect(untimed(report)).toEqual(untimed(analyze(edited, options)));
});

it('reads the goals of a text that took long first, and then what it carried over', () => {
  const before = { text, report: { ...analyze(text, options), stats: { analysisMs: 1000 } } };
  const edited = text.replace('会上作', '会上和副县长周启文作').replace('3所', '4所');
  const { report, isPreliminary, finish } = analyseInSteps(edited, options, before);
  expect(isPreliminary).toBe(false);
  const whole = analyze(edited, options);
  expect(report.quantities).toEqual(whole.quantities);
  expect(report.entities.map(({ name }) => name)).toContain('方明远');
  expect(report.entities.map(({ name }) => name)).not.toContain('周启文');
  const { start = 0, end = 0 } = report.entities.find(({ name }) => name === '方明远')?.mentions[0] ?? {};
  expect(edited.slice(start, end)).toBe('方明远');
  expect(finish && untimed(complete(finish()))).toEqual(untimed(whole));
});
