import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import type { SharedPassage } from '../../src/server/protocol';

const shared =
  '保障群众饮水安全。实施城乡供水一体化工程，铺设主管网86公里，关停自备井37眼，水质达标率保持100%。';
const files: Readonly<Record<string, string | Buffer>> = {
  '2023.txt': `各位代表：\n\n${shared}\n`,
  'older/2022.md': `# 政府工作报告\r\n\r\n${shared}\r\n`,
  'other.txt': '此文与别的文章没有相同的段落，只谈森林防火的准备情况。\n',
  'picture.txt': Buffer.from([0x89, 0x50, 0, 0, 0xff]),
};

describe('duplicates across the files of a folder', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reports-'));
    await mkdir(join(folder, 'older'));
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  });
  after(() => rm(folder, { recursive: true }));

  it('are found with their files and lines, and no file is touched', async () => {
    const found = await vscode.commands.executeCommand<readonly SharedPassage[] | null>(
      'policyAnnotator.findDuplicatesInFolder',
      vscode.Uri.file(folder),
    );
    assert.deepEqual(
      found?.map(({ text }) => text),
      [shared],
    );
    const places = found[0]?.places.map(({ uri, range }) => [uri.split('/').at(-1), range.start.line]);
    assert.deepEqual(places, [
      ['2023.txt', 2],
      ['2022.md', 2],
    ]);
    for (const [name, content] of Object.entries(files))
      assert.deepEqual(await readFile(join(folder, name)), Buffer.from(content));
  });
});
