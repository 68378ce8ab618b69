import { expect, it } from 'vitest';
import { analyze } from '../../src/core/analyze';
import type { Quantity } from '../../src/core/model/quantity';
import { loadLexicon } from '../../src/lexicon/loadLexicon';
import { mirrorPage } from '../dirt/mirror';
import { sample } from '../dirt/sample';
import { breakColumns, framePage, narrowMarks, spaceNumbers, widenDigits } from '../dirt/soil';
import { Random } from '../pages/random';

const lexicon = loadLexicon();
const targetsOf = (text: string): Quantity[] =>
  analyze(text, { lexicon }).quantities.filter(({ role }) => role === 'target');
const told = ({ indicator, measure, comparator, min, max, unit }: Quantity): string =>
  [indicator, measure, comparator, min, max, unit].join(' ');
const targets = (text: string): string[] => targetsOf(text).map(told);

const hidden = (text: string, random: Random): string =>
  text.replace(/(?<=[0-9\p{Script=Han}])(?=[0-9])/gu, () => (random.next() < 0.3 ? '\u200b' : ''));

const dirts: Readonly<Record<string, (text: string, random: Random) => string>> = {
  spaces: spaceNumbers,
  'full-width digits': widenDigits,
  'half-width marks': narrowMarks,
  'columns cut': breakColumns,
  'characters nobody sees': hidden,
  'lone carriage returns': (text) => text.replaceAll('\n', '\r'),
  'a mirror': mirrorPage,
  'a page’s frame': framePage,
  'all at once': (text, random) =>
    hidden(framePage(mirrorPage(narrowMarks(widenDigits(spaceNumbers(text, random), random)))), random),
};

it.each(Object.entries(dirts))('every target is found through %s as in the clean text', (_name, dirt) => {
  const expected = targets(sample);
  expect(expected.length).toBeGreaterThan(5);
  for (const seed of [1, 2, 3]) expect(targets(dirt(sample, new Random(seed)))).toEqual(expected);
});

it('a target that dirt changed is doubted', () => {
  const expected = new Set(targets(sample));
  for (let seed = 1; seed <= 30; seed++) {
    const random = new Random(seed);
    const dirty = mirrorPage(narrowMarks(breakColumns(spaceNumbers(sample, random), random)));
    const changed = targetsOf(dirty).filter((target) => !expected.has(told(target)));
    for (const target of changed) expect(target.confidence, told(target)).toBeLessThan(0.5);
  }
});
