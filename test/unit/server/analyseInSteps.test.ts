import { expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { lexicon } from '../lexicon';
import { analyseInSteps } from '../../../src/server/analyseInSteps';

const options = { lexicon };
const text = '青阳县力争新建学校12所。';
const longer = `${text}扩建青阳湖湿地公园。`;
/** A report without the time it took. */
const whatOf = ({ stats: _, ...report }: ReturnType<typeof analyze>) => report;

it('reads the goals of a text that was never read first, and then its names', () => {
  const { report, isPreliminary, finish } = analyseInSteps(text, options, undefined);
  expect(isPreliminary).toBe(true);
  expect(report.quantities.map((each) => each.text)).toEqual(['12所']);
  expect(report.entities).toEqual([]);
  expect(finish && whatOf(finish())).toEqual(whatOf(analyze(text, options)));
});

it('reads all of a text at once that takes no time', () => {
  const before = { text, report: { ...analyze(text, options), stats: { analysisMs: 199 } } };
  const { report, isPreliminary, finish } = analyseInSteps(longer, options, before);
  expect({ isPreliminary, finish }).toEqual({ isPreliminary: false, finish: null });
  expect(whatOf(report)).toEqual(whatOf(analyze(longer, options)));
});

it('carries the names of a long text over an edit, and reads them anew then', () => {
  const before = { text, report: { ...analyze(text, options), stats: { analysisMs: 200 } } };
  const { report, isPreliminary, finish } = analyseInSteps(longer, options, before);
  expect(isPreliminary).toBe(false);
  expect(report.entities.map(({ name }) => name)).toEqual(['青阳县']);
  expect(finish && whatOf(finish())).toEqual(whatOf(analyze(longer, options)));
});
