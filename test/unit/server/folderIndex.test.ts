import { describe, expect, it } from 'vitest';
import { CancellationToken, SymbolKind } from 'vscode-languageserver';
import { FolderIndex } from '../../../src/server/folderIndex';
import { FolderReports } from '../../../src/server/folderReports';
import type { FolderText } from '../../../src/server/protocol';
import type { Quantity } from '../../../src/core/model/quantity';
import { quantity } from '../views/sampleReport';

/** An index over these files whose every text is one target named by the text itself. */
function indexOf(files: Map<string, { changed: number; text: string }>): {
  readonly index: FolderIndex;
  readonly analysed: string[];
} {
  const analysed: string[] = [];
  const target = (text: string): Quantity => quantity('q1', text, text, text);
  const index = new FolderIndex({
    kinds: { section: SymbolKind.String, target: SymbolKind.Number },
    analyse: (text) => {
      analysed.push(text);
      return { sections: [], quantities: [target(text)], noise: [] };
    },
    reports: new FolderReports(
      (known) =>
        Promise.resolve(
          Array.from(files, ([uri, { changed, text }]): FolderText => ({
            uri,
            changed,
            text: known[uri] === changed ? null : text,
          })),
        ),
      () => undefined,
    ),
  });
  return { index, analysed };
}

describe('FolderIndex', () => {
  it('finds names in every file by their characters in order', async () => {
    const { index } = indexOf(
      new Map([
        ['a', { changed: 1, text: '城镇就业' }],
        ['b', { changed: 1, text: '地区生产总值' }],
      ]),
    );
    const found = await index.search('城业', CancellationToken.None);
    expect(found.map(({ location }) => location.uri)).toEqual(['a']);
    expect(await index.search('', CancellationToken.None)).toHaveLength(2);
    expect(await index.search('城业粮', CancellationToken.None)).toEqual([]);
    expect(await index.search('业业业', CancellationToken.None)).toEqual([]);
  });

  it('answers with no more than a person looks through', async () => {
    const many = Array.from({ length: 400 }, (_, at) => [`${at}`, { changed: 1, text: '城镇就业' }] as const);
    const { index } = indexOf(new Map(many));
    expect(await index.search('就业', CancellationToken.None)).toHaveLength(300);
  });

  it('analyses a file again only when it changed, and forgets one that went', async () => {
    const files = new Map([
      ['a', { changed: 1, text: '城镇就业' }],
      ['b', { changed: 1, text: '粮食产量' }],
    ]);
    const { index, analysed } = indexOf(files);
    await index.search('', CancellationToken.None);
    files.set('a', { changed: 2, text: '城镇新增就业' });
    files.delete('b');
    const found = await index.search('', CancellationToken.None);
    expect(analysed).toEqual(['城镇就业', '粮食产量', '城镇新增就业']);
    expect(found.map(({ name }) => name.split(' ')[0])).toEqual(['城镇新增就业']);
  });

  it('stops when nobody waits any longer', async () => {
    const { index, analysed } = indexOf(new Map([['a', { changed: 1, text: '城镇就业' }]]));
    expect(await index.search('', CancellationToken.Cancelled)).toEqual([]);
    expect(analysed).toEqual([]);
  });
});
