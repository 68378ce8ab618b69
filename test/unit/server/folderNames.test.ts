import { describe, expect, it } from 'vitest';
import { CancellationToken, SymbolKind } from 'vscode-languageserver';
import { type Entity, type EntityType, entityTypes } from '../../../src/core/model/entity';
import { FolderNames } from '../../../src/server/folderNames';
import { FolderReports } from '../../../src/server/folderReports';
import { spanOf } from '../views/sampleReport';

const entity = (text: string, type: EntityType, name: string, aliases: readonly string[] = []): Entity => ({
  id: name,
  type,
  name,
  aliases,
  role: null,
  within: null,
  mentions: [name, ...aliases].filter((each) => text.includes(each)).map((each) => spanOf(text, each)),
  confidence: 1,
  rule: 'test',
});

const company = '临湖云帆制药有限公司';
const files = new Map([
  ['a', `${company}开工。云帆药业投产。区政协视察。`],
  ['b', '云帆药业扩建，区政协视察。'],
  ['c', `${company}上市。`],
  ['d', '各项工作有序推进，元旦前完成。'],
]);

/** What stands in the files; the short form alone is an organization of its own. */
const namesOf = (text: string): Entity[] => [
  ...(text.includes(company) ? [entity(text, 'organization', company, ['云帆药业'])] : []),
  ...(text.includes(company) ? [] : [entity(text, 'organization', '云帆药业')]),
  entity(text, 'organization', '区政协'),
  entity(text, 'time', '元旦'),
];

function folder(held: ReadonlyMap<string, string> = files) {
  const read: string[] = [];
  const names = new FolderNames({
    reports: new FolderReports(
      () => Promise.resolve(Array.from(held, ([uri, text]) => ({ uri, changed: 1, text }))),
      () => undefined,
    ),
    clean: (text) => text,
    findNames: ({ uri, text }) => {
      read.push(uri);
      return Promise.resolve(namesOf(text));
    },
    kinds: Object.fromEntries(entityTypes.map((type) => [type, SymbolKind.Class])) as Record<
      EntityType,
      SymbolKind
    >,
  });
  return { names, read };
}
const thing = entity(files.get('a') ?? '', 'organization', company, ['云帆药业']);

describe('the names of a folder', () => {
  it('bring the same thing together across files, by its full name and its short one', async () => {
    const { names, read } = folder();
    const places = await names.mentionsOf(thing, 'a', CancellationToken.None);
    expect(places.map(({ uri, range }) => [uri, range.start.character])).toEqual([
      ['b', 0],
      ['c', 0],
    ]);
    expect(read).not.toContain('d');
  });

  it('do not take the bodies of different places for one', async () => {
    const { names, read } = folder();
    const body = entity('区政协视察。', 'organization', '区政协');
    expect(await names.mentionsOf(body, 'a', CancellationToken.None)).toEqual([]);
    expect(read).toEqual([]);
  });

  it('are found by a part of the name, in reports that hold it', async () => {
    const { names, read } = folder();
    const found = await names.search('有限公司', CancellationToken.None);
    expect(found.map(({ name, location }) => [name, location.uri])).toEqual([
      [company, 'a'],
      [company, 'c'],
    ]);
    expect(read).toEqual(['a', 'c']);
  });

  it('are not looked for by a single character, nor are times found by any', async () => {
    const { names } = folder();
    expect(await names.search('云', CancellationToken.None)).toEqual([]);
    expect(await names.search('元旦', CancellationToken.None)).toEqual([]);
    expect(await names.search('云帆', CancellationToken.None)).not.toEqual([]);
  });

  it('are read for in no more reports than a person waits for', async () => {
    const many = new Map(Array.from({ length: 60 }, (_, at) => [`${at}`, `${company}开工。`]));
    const { names, read } = folder(many);
    expect(await names.search('有限公司', CancellationToken.None)).toHaveLength(40);
    expect(read).toHaveLength(40);
  });

  it('stop when nobody waits any longer', async () => {
    const { names } = folder();
    expect(await names.mentionsOf(thing, 'a', CancellationToken.Cancelled)).toEqual([]);
  });
});
