import { expect, it } from 'vitest';
import { analyze } from '../../src/core/analyze';
import { loadLexicon } from '../../src/lexicon/loadLexicon';
import { mirrorPage } from '../dirt/mirror';
import { sample } from '../dirt/sample';
import { breakColumns, framePage, narrowMarks, spaceNumbers, widenDigits } from '../dirt/soil';
import { Random } from '../pages/random';

const lexicon = loadLexicon();
const targets = (text: string): string[] =>
  analyze(text, { lexicon })
    .quantities.filter(({ role }) => role === 'target')
    .map(({ indicator, measure, comparator, min, max, unit }) =>
      [indicator, measure, comparator, min, max, unit].join(' '),
    );

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
