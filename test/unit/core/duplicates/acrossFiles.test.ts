import { expect, test } from 'vitest';
import { findAcrossFiles } from '../../../../src/core/duplicates/acrossFiles';
import { findDuplicates } from '../../../../src/core/duplicates/findDuplicates';
import { readDuplicateLexicon } from '../../../../src/lexicon/duplicateLexicon';
import { documentOf } from '../../../pages/documentOf';

const lexicon = readDuplicateLexicon();
const find = (text: string) => findDuplicates(documentOf(text), lexicon);

const shared =
  '保障群众饮水安全。实施城乡供水一体化工程，铺设主管网86公里，关停自备井37眼，水质达标率保持100%。';
const twice = '建设健康城市。市中医院新院区主体封顶，建成社区卫生服务站12处，家庭医生签约率提高到78%。';

test('a paragraph of two files is one group; what repeats inside one file is none', () => {
  const files = [
    { file: 'a.txt', text: `${twice}\n${shared}\n${twice}\n` },
    { file: 'b.txt', text: `临江市政府工作报告\n${shared}\n` },
    { file: 'c.txt', text: '此文与别的文章没有相同的段落，只谈森林防火的准备情况。\n' },
  ];
  const groups = findAcrossFiles(files, find);
  expect(groups).toMatchObject([{ text: shared, places: [{ file: 'a.txt' }, { file: 'b.txt' }] }]);
  for (const { file, span } of groups[0]?.places ?? [])
    expect(files.find((one) => one.file === file)?.text.slice(span.start, span.end)).toBe(shared);
});

test('where slips stand at its borders, a shared paragraph stays in its file', () => {
  const files = [
    { file: 'a.txt', text: '临江市政府工作报告' },
    { file: 'b.txt', text: shared },
    { file: 'c.txt', text: `丨丨${shared}` },
    { file: 'd.txt', text: `${shared}丨` },
  ];
  const [group] = findAcrossFiles(files, find);
  expect(group?.places.map(({ file }) => file)).toEqual(['b.txt', 'c.txt', 'd.txt']);
  for (const { file, span } of group?.places ?? [])
    expect(files.find((one) => one.file === file)?.text.slice(span.start, span.end)).toContain(
      shared.slice(1, -1),
    );
});

test('no file, nothing shared', () => {
  expect(findAcrossFiles([], find)).toEqual([]);
});
