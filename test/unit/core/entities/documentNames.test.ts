import { expect, test } from 'vitest';
import { findEntities } from '../../../../src/core/entities/findEntities';
import { resolveCandidates } from '../../../../src/core/entities/resolve';
import { shortForms } from '../../../../src/core/entities/shortForms';
import { buildDocument } from '../../../../src/core/structure/buildDocument';
import { readText } from '../../../../src/core/text/read';
import { lexicon } from '../../lexicon';

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

test('a body is one thing with and without the places before it', () => {
  const text = '山东省青岛市人民政府作出部署。青岛市人民政府强调,市政府各部门要抓好落实。';
  const bodies = entitiesOf(text).filter(({ type }) => type === 'organization');
  expect(bodies.map(({ name, aliases }) => [name, ...aliases])).toEqual([
    ['山东省青岛市人民政府', '青岛市人民政府', '市政府'],
  ]);
});

test('what a text says it calls a name is found and linked to it', () => {
  const text = '临湖云帆制药有限公司(以下简称“云帆公司”)建成投产。今年支持云帆公司扩产。';
  const [company] = entitiesOf(text).filter(({ type }) => type === 'organization');
  expect(company).toMatchObject({ name: '临湖云帆制药有限公司', aliases: ['云帆公司'] });
  expect(company?.mentions).toHaveLength(3);
});

test('a place lies within what stands before it, else within what the lexicon says', () => {
  const text = '青岛市高校众多。胶州市洋河镇发展文旅,洋河镇增速最快。';
  const places = entitiesOf(text).filter(({ type }) => type === 'place');
  expect(places.map(({ name, within }) => [name, within])).toEqual([
    ['青岛市', '山东省'],
    ['胶州市洋河镇', '胶州市'],
    ['洋河镇', '胶州市'],
  ]);
});

test('a place that only the text knows lies within the one before it, and its bodies are told without it', () => {
  const text = '望川市临湖区第六届人民代表大会闭幕。临湖区人民政府提出,临湖向好,区政府要落实。';
  const entities = entitiesOf(text);
  expect(entities.find(({ name }) => name === '临湖区')).toBeUndefined();
  expect(entities.find(({ name }) => name === '临湖')).toMatchObject({ type: 'place' });
  expect(entities.find(({ name }) => name === '临湖区人民政府')?.aliases).toEqual(['区政府']);
});

test('a place is one thing with its short name and the character that stands for it at home', () => {
  const text = '都匀市发展向好。都匀市支持来匀企业,都匀的企业受益。中共都匀市委要求,市委各部门要落实。';
  const entities = entitiesOf(text);
  expect(entities.find(({ name }) => name === '都匀市')?.aliases).toEqual(['匀', '都匀']);
  expect(entities.find(({ type }) => type === 'organization')?.aliases).toContain('市委');
});

test('a title is one thing with what it is cited by later', () => {
  const text = '《青岛市国土空间总体规划》获批。要落实《规划》,完善《青岛市节水条例》。';
  const papers = entitiesOf(text).filter(({ type }) => type === 'document');
  expect(papers.map(({ name, aliases }) => [name, ...aliases])).toEqual([
    ['《青岛市国土空间总体规划》', '《规划》'],
    ['《青岛市节水条例》'],
  ]);
});

test.each([
  ['该区区长高文山作报告。', '区长'],
  ['自治区主席 高文山', '自治区主席'],
])('the office before a name has its level once and whole: %s', (text, role) => {
  const [person] = entitiesOf(text).filter(({ type }) => type === 'person');
  expect(person).toMatchObject({ name: '高文山', role });
});
