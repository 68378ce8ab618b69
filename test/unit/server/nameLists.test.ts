import { beforeEach, describe, expect, it } from 'vitest';
import { NameLists } from '../../../src/server/nameLists';
import { lexicon } from '../lexicon';

const list = (folder: string | null, ...names: readonly string[]) => ({
  uri: `${folder ?? 'file:///own'}/list`,
  folder,
  text: names.map((name) => `${name}\t-\n`).join(''),
});

let lists: NameLists;
beforeEach(() => {
  lists = new NameLists(lexicon.text);
});
const denied = (report: string): string[] => [...lists.namesFor(report).denied];

describe('the name lists of a report', () => {
  it('are the nearest above it and the person’s own, and no other', () => {
    lists.take([
      list('file:///a', '甲乙'),
      list(null, '丙丁'),
      list('file:///a/b/c', '戊己'),
      list('file:///a/b', '庚辛'),
    ]);
    expect(denied('file:///a/b/report.txt')).toEqual(['庚辛', '丙丁']);
    expect(denied('file:///a/other/report.txt')).toEqual(['甲乙', '丙丁']);
    expect(denied('file:///elsewhere/report.txt')).toEqual(['丙丁']);
  });

  it('are not those of a folder whose name only begins alike', () => {
    lists.take([list('file:///a/reports', '甲乙')]);
    expect(denied('file:///a/reports-2024/report.txt')).toEqual([]);
  });

  it('are the same object until the lists are taken anew', () => {
    const names = () => lists.namesFor('file:///a/report.txt');
    lists.take([list('file:///a', '甲乙')]);
    const before = names();
    expect(names()).toBe(before);
    lists.take([list('file:///a', '丙丁')]);
    expect(denied('file:///a/report.txt')).toEqual(['丙丁']);
  });
});
