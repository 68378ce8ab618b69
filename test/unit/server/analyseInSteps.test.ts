import { describe, expect, it } from 'vitest';
import { noOwnNames } from '../../../src/core/entities/ownNames';
import type { Report } from '../../../src/core/model/report';
import { complete } from '../../../src/core/model/steps';
import { analyze } from '../../../src/core/analyze';
import { analyseInSteps, type Read } from '../../../src/server/analyseInSteps';
import { lexicon } from '../lexicon';

const options = { lexicon, ownNames: noOwnNames };
const text = '# 临湖区政府工作报告\n\n临湖区人民政府今年新建学校12所。\n\n临湖区教育局改造操场8个。\n';
const edited = text.replace('12所', '15所');

/** How the text was read before, and how long that took in milliseconds. */
const readIn = (analysisMs: number, more: Partial<Read> = {}): Read => ({
  ...{ text, report: { ...analyze(text, options), stats: { analysisMs } } },
  ...more,
});
const names = ({ entities }: Report): string[] => entities.map(({ name }) => name);
const values = ({ quantities }: Report): string[] => quantities.map((quantity) => quantity.text);
const whole = { names: names(analyze(edited, options)), values: values(analyze(edited, options)) };

describe('an analysis in steps', () => {
  it('has the goals first of a text that was never read', () => {
    const { report, isPreliminary, finish } = analyseInSteps(edited, options, undefined);
    expect([isPreliminary, names(report), values(report)]).toEqual([true, [], whole.values]);
    expect(finish && names(complete(finish()))).toEqual(whole.names);
  });

  it('has everything at once of a text that was read and takes no time, so that no name vanishes at a key', () => {
    const { report, isPreliminary, finish, moved } = analyseInSteps(edited, options, readIn(10));
    expect({ names: names(report), values: values(report) }).toEqual(whole);
    expect([isPreliminary, finish, moved]).toEqual([false, null, undefined]);
  });

  it.each([
    ['reads the edited lines', {}],
    ['reads all goals where the text would be read otherwise by now', { isOutdated: true }],
  ])('%s of a text that takes long, and carries its names over', (_name, more) => {
    const { report, isPreliminary, finish, moved } = analyseInSteps(edited, options, readIn(500, more));
    expect({ names: names(report), values: values(report) }).toEqual(whole);
    expect(isPreliminary).toBe(false);
    expect(moved).toBeDefined();
    expect(finish && names(complete(finish()))).toEqual(whole.names);
  });

  it('stays preliminary where the names were never read', () => {
    const goals = analyseInSteps(text, options, undefined).report;
    const before = { text, report: { ...goals, stats: { analysisMs: 500 } }, isPreliminary: true };
    expect(analyseInSteps(edited, options, before).isPreliminary).toBe(true);
    const quick = { ...before, report: { ...goals, stats: { analysisMs: 10 } } };
    expect(analyseInSteps(edited, options, quick).isPreliminary).toBe(true);
  });
});
