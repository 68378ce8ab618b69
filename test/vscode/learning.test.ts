import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openReport } from './openReport';
import { waitFor } from './waitFor';
import { newspaper, uriOf } from './workspaceFiles';

const name = '雁回亭驿站';
const sentence = `${name}今年新建凉亭。`;
const listName = 'learning/.policy-lexicon.txt';

const read = async (file: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(file)));
const write = (file: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uriOf(file), new TextEncoder().encode(text));

/** Runs the command and ticks what the test picks of what it offers. */
async function learn(
  pick: (offered: readonly vscode.QuickPickItem[]) => readonly vscode.QuickPickItem[],
): Promise<void> {
  const { showQuickPick } = vscode.window;
  Object.assign(vscode.window, {
    showQuickPick: (offered: readonly vscode.QuickPickItem[]) => Promise.resolve(pick(offered)),
  });
  try {
    await vscode.commands.executeCommand('policyAnnotator.decisions.learn');
  } finally {
    Object.assign(vscode.window, { showQuickPick });
  }
}

describe('what is decided about names', () => {
  let editor: vscode.TextEditor;
  before(async () => {
    await vscode.workspace.fs.createDirectory(uriOf('learning'));
    await write('learning/report.txt', `${await read(newspaper)}\n${sentence}\n\n${sentence}\n`);
    await write(listName, '# ours\n');
    editor = await openReport('learning/report.txt');
    const start = editor.document.getText().indexOf(name);
    const at = (offset: number): vscode.Position => editor.document.positionAt(offset);
    editor.selection = new vscode.Selection(at(start), at(start + name.length));
    await vscode.commands.executeCommand('policyAnnotator.decisions.markAs', 'facility');
  });
  after(closeAll);

  it('is remembered only where the person says so', async () => {
    await learn(() => []);
    assert.equal(await read(listName), '# ours\n');
  });

  it('joins the list of names and holds at once', async () => {
    await learn((offered) => offered.filter(({ label }) => label === name));
    assert.ok((await read(listName)).startsWith(`# ours\n${name}\t`));
    await waitFor('the other place to be taken for the name', async () => {
      const second = editor.document.positionAt(editor.document.getText().lastIndexOf(name) + 1);
      const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights',
        editor.document.uri,
        second,
      );
      return found.length > 0;
    });
  });

  it('is written as training text, of the lines in which every name is decided', async () => {
    const folder = uriOf('learning/training');
    await vscode.commands.executeCommand('policyAnnotator.decisions.exportTraining', folder);
    const text = await read('learning/training/report.txt');
    assert.ok(text.startsWith(sentence) && text.length < 3 * sentence.length);
    const [first] = (await read('learning/training/report.jsonl')).split('\n');
    assert.deepEqual(JSON.parse(first ?? ''), {
      ...{ kind: 'entity', start: 0, end: name.length, type: 'facility', text: name },
    });
  });

  it('is never written over the reports it comes from, also where their own folder is chosen', async () => {
    const before = await read('learning/report.txt');
    await vscode.commands.executeCommand('policyAnnotator.decisions.exportTraining', uriOf('learning'));
    assert.equal(await read('learning/report.txt'), before);
    assert.ok((await read('learning/training/report.txt')).startsWith(sentence));
  });
});
