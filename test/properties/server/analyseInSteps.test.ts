import { expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { complete } from '../../../src/core/model/steps';
import { readOwnHeadings } from '../../../src/core/structure/headings/ownHeadings';
import { loadLexicon } from '../../../src/lexicon/loadLexicon';
import { analyseInSteps } from '../../../src/server/analyseInSteps';

const options = { lexicon: loadLexicon() };
const text = '青阳县人民政府县长方明远在开幕会上作报告。\n力争地区生产总值增长5%左右，新建学校3所。';
const titled = `青阳县2025年政府工作报告\n一、今年工作\n${text}`;
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

it('reads only the edited lines of a text that took long, and then all of it', () => {
  const before = { text: titled, report: { ...analyze(titled, options), stats: { analysisMs: 1000 } } };
  const edited = titled.replace('3所', '4所');
  const { report, moved, isPreliminary, finish } = analyseInSteps(edited, options, before);
  expect(isPreliminary).toBe(false);
  expect(moved?.before).toBe(before.report);
  expect(report.entities.length).toBeGreaterThan(0);
  report.entities.forEach((entity, at) => expect(entity).toBe(moved?.entities[at]));
  const whole = analyze(edited, options);
  expect(report.quantities).toEqual(whole.quantities);
  expect(finish && untimed(complete(finish()))).toEqual(untimed(whole));
});

it('reads only the edited lines of a text whose names are still to come, and then all of it', () => {
  const long = { ...analyze(titled, options), entities: [], stats: { analysisMs: 1000 } };
  const edited = titled.replace('3所', '4所');
  const before = { text: titled, report: long, isPreliminary: true };
  const { report, isPreliminary, finish } = analyseInSteps(edited, options, before);
  const whole = analyze(edited, options);
  expect({ isPreliminary, entities: report.entities }).toEqual({ isPreliminary: true, entities: [] });
  expect(report.quantities).toEqual(whole.quantities);
  expect(finish && untimed(complete(finish()))).toEqual(untimed(whole));
});

it('reads all goals of a text that would be read otherwise by now', () => {
  const marked = titled.replace('青阳县人民', '★保障措施\n青阳县人民');
  const report = { ...analyze(marked, options), stats: { analysisMs: 1000 } };
  const { recognisers: ownHeadings } = readOwnHeadings([{ pattern: '^★(.+)$', level: 2 }]);
  const titlesOf = (isOutdated: boolean): readonly string[] =>
    analyseInSteps(marked, { ...options, ownHeadings }, { text: marked, report, isOutdated })
      .report.sections.flatMap(({ children }) => children)
      .map(({ title }) => title);
  expect(titlesOf(false)).toEqual(['今年工作']);
  expect(titlesOf(true)).toEqual(['今年工作', '保障措施']);
});
