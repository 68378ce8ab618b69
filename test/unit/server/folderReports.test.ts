import { expect, it } from 'vitest';
import { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type FolderReport, FolderReports } from '../../../src/server/folderReports';
import type { FolderText } from '../../../src/server/protocol';

const uri = 'file:///reports/one.txt';

/** A folder of one file, which a person may have before them with other words in it. */
function folder(text: string) {
  const file = { uri, changed: 1, text };
  let open: TextDocument | undefined;
  let isThere = true;
  const answers: (() => void)[] = [];
  const readFolder = (known: Readonly<Record<string, number>>): Promise<readonly FolderText[]> =>
    new Promise((resolve) => {
      const { changed } = file;
      const answer = isThere ? [{ uri, changed, text: known[uri] === changed ? null : file.text }] : [];
      answers.push(() => resolve(answer));
    });
  const reports = new FolderReports(readFolder, () => open);
  const ask = () => reports.all(CancellationToken.None);
  return {
    file,
    open: (words: string | null) => {
      open = words === null ? undefined : TextDocument.create(uri, 'policy-report', 1, words);
    },
    remove: () => {
      isThere = false;
    },
    reports,
    ask,
    answers,
    /** Asks and answers at once. */
    read: async () => {
      const asked = ask();
      answers.shift()?.();
      return asked;
    },
  };
}
const textsOf = (reports: readonly FolderReport[]): string[] => reports.map(({ text }) => text);

it('are read as the person has them before them, and as the file has them once that was thrown away', async () => {
  const { open, read } = folder('新建学校12所。');
  open('新建学校21所。');
  expect(textsOf(await read())).toEqual(['新建学校21所。']);
  open(null);
  expect(textsOf(await read())).toEqual(['新建学校12所。']);
});

it('are the same objects while neither the file nor the text before the person changes', async () => {
  const { read, open, file } = folder('新建学校12所。');
  const [first] = await read();
  expect((await read())[0]).toBe(first);
  open('新建学校12所。');
  expect((await read())[0]).toBe(first);
  open('新建学校21所。');
  const [edited] = await read();
  expect(edited).not.toBe(first);
  expect((await read())[0]).toBe(edited);
  open(null);
  Object.assign(file, { changed: 2, text: '新建学校15所。' });
  expect(await read()).toMatchObject([{ changed: 2, text: '新建学校15所。' }]);
});

it('are answered from what was known when they were asked for, whatever another question learns meanwhile', async () => {
  const { ask, answers, read, remove } = folder('新建学校12所。');
  await read();
  const asked = ask();
  const answer = answers.shift();
  remove();
  expect(textsOf(await read())).toEqual([]);
  answer?.();
  expect(textsOf(await asked)).toEqual(['新建学校12所。']);
});

it('are other objects once they are forgotten', async () => {
  const { read, reports } = folder('新建学校12所。');
  const [first] = await read();
  reports.forget();
  expect((await read())[0]).not.toBe(first);
});
