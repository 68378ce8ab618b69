import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { loadLexicon } from '../../../src/lexicon/loadLexicon';
import { ruleTerm } from '../../../src/views/ruleTerms';

const folders = ['../../../seeds/reports/', '../../../seeds/training/'].map(
  (path) => new URL(path, import.meta.url),
);

test('every rule that finds anything in the texts of the project has words', () => {
  const lexicon = loadLexicon();
  const rules = folders
    .flatMap((folder) => readdirSync(folder).map((name) => new URL(name, folder)))
    .filter(({ pathname }) => pathname.endsWith('.txt'))
    .filter((_, order) => order % 10 < 3)
    .map((file) => analyze(readFileSync(file, 'utf8'), { lexicon }))
    .flatMap(({ quantities, goals, entities }) => [...quantities, ...goals, ...entities])
    .map(({ rule }) => rule);
  expect(new Set(rules).size).toBeGreaterThan(40);
  const wordless = rules.filter((rule) => ruleTerm(rule, (text) => text) === null);
  expect([...new Set(wordless)]).toEqual([]);
});
