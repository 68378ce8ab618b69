import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openReport } from './openReport';
import { waitFor } from './waitFor';
import { newspaper, uriOf } from './workspaceFiles';

interface StoredMark {
  readonly body: { readonly state: string; readonly label: string };
  readonly target: { readonly selector: readonly [{ readonly exact: string }, { readonly start: number }] };
}

const sidecar = (): vscode.Uri => uriOf(newspaper.replace(/\.txt$/, '.policy.json'));
const decide = (name: string): Thenable<unknown> =>
  vscode.commands.executeCommand(`policyAnnotator.decisions.${name}`);

async function stored(): Promise<readonly StoredMark[]> {
  try {
    const json = new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar()));
    return (JSON.parse(json) as { items: StoredMark[] }).items;
  } catch {
    return [];
  }
}
const states = async (): Promise<string[]> =>
  (await stored()).map(({ body, target: { selector } }) => `${body.state} ${selector[0].exact}`);

const selectFirst = async (editor: vscode.TextEditor): Promise<string> => {
  await vscode.commands.executeCommand('policyAnnotator.nextGoal');
  return editor.document.getText(editor.selection);
};

describe('decisions', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await openReport(newspaper);
    await vscode.commands.executeCommand('cursorTop');
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(sidecar()).then(undefined, () => undefined);
  });

  it('are kept beside the report, and taken back by undo', async () => {
    const quote = await selectFirst(editor);
    await decide('accept');
    assert.deepEqual(await states(), [`accepted ${quote}`]);
    await decide('reject');
    assert.deepEqual(await states(), [`rejected ${quote}`]);
    await decide('undo');
    assert.deepEqual(await states(), [`accepted ${quote}`]);
    await decide('undo');
    assert.deepEqual(await states(), []);
    await decide('redo');
    assert.deepEqual(await states(), [`accepted ${quote}`]);
  });

  it('stay on their text while it is edited', async () => {
    const quote = await selectFirst(editor);
    await decide('accept');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '前言。\n'));
    await decide('next');
    await decide('accept');
    const text = editor.document.getText();
    const [first] = await stored();
    assert.ok(first);
    const [{ exact }, { start }] = first.target.selector;
    assert.equal(exact, quote);
    assert.equal(text.slice(start, start + exact.length), quote);
  });

  it('come back when the report is opened again', async () => {
    await selectFirst(editor);
    await decide('accept');
    await closeAll();
    editor = await openReport(newspaper);
    await selectFirst(editor);
    await waitFor('the decision to be known again', async () => {
      await decide('reject');
      return (await states()).every((state) => state.startsWith('rejected')) && (await stored()).length === 1;
    });
  });

  it('leave a broken sidecar as it is', async () => {
    await closeAll();
    await vscode.workspace.fs.writeFile(sidecar(), new TextEncoder().encode('oops'));
    editor = await openReport(newspaper);
    await selectFirst(editor);
    await decide('accept');
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar())), 'oops');
  });
});
