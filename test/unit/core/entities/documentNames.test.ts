import { expect, test } from 'vitest';
import { findEntities } from '../../../../src/core/entities/findEntities';
import { resolveCandidates } from '../../../../src/core/entities/resolve';
import { shortForms } from '../../../../src/core/entities/shortForms';
import { buildDocument } from '../../../../src/core/structure/buildDocument';
import { readText } from '../../../../src/core/text/read';
import { loadLexicon } from '../../../../src/lexicon/loadLexicon';

const lexicon = loadLexicon();
const entitiesOf = (text: string) => {
  const { reading, noise } = readText(text, lexicon.text);
  return findEntities(buildDocument(reading, noise, lexicon.structure), lexicon.entities);
};

test('a company is called by its name without the legal form and the line of business', () => {
  expect(shortForms('山东海川制药有限公司', 'organization', lexicon.entities.terms)).toEqual([
    '山东海川制药',
    '山东海川',
    '海川制药',
  ]);
  expect(shortForms('区教育局', 'organization', lexicon.entities.terms)).toEqual([]);
});

test('a person carries the office that stands before the name, and every mention', () => {
  const text = '区长 赵明远\n各位代表:会议由赵明远主持。';
  const [person] = entitiesOf(text).filter(({ type }) => type === 'person');
  expect(person).toMatchObject({ name: '赵明远', role: '区长' });
  expect(person?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['赵明远', '赵明远']);
});

test('of names that overlap the more trusted stays, of equals the longer', () => {
  const at = (from: number, to: number, score: number) =>
    ({ from, to, score, type: 'place', rule: 'test' }) as const;
  expect(resolveCandidates([at(0, 2, 0.5), at(0, 4, 0.5), at(3, 6, 0.4)], 8)).toEqual([at(0, 4, 0.5)]);
  expect(resolveCandidates([at(0, 2, 0.9), at(0, 4, 0.5), at(5, 6, 0.4)], 8)).toEqual([
    at(0, 2, 0.9),
    at(5, 6, 0.4),
  ]);
});
