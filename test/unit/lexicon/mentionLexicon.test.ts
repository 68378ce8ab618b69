import { expect, test } from 'vitest';
import comparators from '../../../seeds/lexicon/comparators.tsv';
import conversions from '../../../seeds/lexicon/conversions.tsv';
import notUnits from '../../../seeds/lexicon/notUnits.tsv';
import openers from '../../../seeds/lexicon/openers.tsv';
import setPhrases from '../../../seeds/lexicon/setPhrases.tsv';
import units from '../../../seeds/lexicon/units.tsv';
import { readMentionLexicon } from '../../../src/lexicon/mentionLexicon';

const rows = (table: string) => table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

test.each([
  ['units', units, 1],
  ['notUnits', notUnits, 1],
  ['setPhrases', setPhrases, 1],
  ['openers', openers, 1],
  ['comparators', comparators, 2],
  ['conversions', conversions, 1],
])('%s: no word has two rows', (_, table, keyColumns) => {
  const keys = rows(table).map((row) => row.split('\t').slice(0, keyColumns).join(' '));
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('no word is both a unit and what is none', () => {
  const { units: known } = readMentionLexicon();
  const words = rows(notUnits).map((row) => row.split('\t')[0] ?? '');
  expect(words.filter((word) => known.get(word))).toEqual([]);
});

test('every table is read', () => {
  const lexicon = readMentionLexicon();
  expect(lexicon.units.get('亩')).toMatchObject({ dimension: 'area', numerals: 'chinese' });
  expect(lexicon.units.longestFrom('万千瓦时以上', 1)).toBe('千瓦时');
  expect(lexicon.before.longestUpTo('占比不低于', 5)).toBe('不低于');
  expect(lexicon.after.get('以上')?.comparator).toBe('≥');
  expect(lexicon.conversions.get('斤')?.to).toBe('吨');
});
