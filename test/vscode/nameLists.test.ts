import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll, openReport, problemsOf } from './openReport';
import { waitFor } from './waitFor';
import { newspaper, uriOf } from './workspaceFiles';

const list = uriOf('taught/.policy-lexicon.txt');
const report = 'taught/report.txt';
const sentence = '大家都说云帆小筑好，办好湖心论坛。';

const readList = async (): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(list));
const writeList = (text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(list, new TextEncoder().encode(text));

/** Puts the cursor into a name, or selects it. */
function goTo(editor: vscode.TextEditor, name: string, select: boolean): void {
  const start = editor.document.getText().indexOf(name);
  assert.notEqual(start, -1);
  const from = editor.document.positionAt(select ? start : start + 1);
  editor.selection = new vscode.Selection(
    from,
    select ? editor.document.positionAt(start + name.length) : from,
  );
}

const actionsAt = async ({ document, selection }: vscode.TextEditor): Promise<vscode.CodeAction[]> =>
  (await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, selection)) ?? [];

/** Waits until the name under the cursor is offered to be denied, which is so for what is taken for a name. */
const waitForName = (editor: vscode.TextEditor, name: string, isName: boolean): Promise<true> =>
  waitFor(`${name} to be ${isName ? 'a name' : 'no name'}`, async () => {
    goTo(editor, name, false);
    const titles = (await actionsAt(editor)).map(({ title }) => title);
    return titles.includes(`“${name}” is not a name`) === isName && true;
  });

describe('a list of names', () => {
  let editor: vscode.TextEditor;
  before(async () => {
    const sample = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(newspaper)));
    await vscode.workspace.fs.createDirectory(uriOf('taught'));
    await vscode.workspace.fs.writeFile(uriOf(report), new TextEncoder().encode(`${sample}\n${sentence}\n`));
    await writeList('# ours\n');
    editor = await openReport(report);
  });
  after(closeAll);

  it('takes what a person says of a selection, and holds at once', async () => {
    goTo(editor, '云帆小筑', true);
    await vscode.commands.executeCommand('policyAnnotator.names.facility');
    await waitForName(editor, '云帆小筑', true);
    assert.equal(await readList(), '# ours\n云帆小筑\tFacility\n');
  });

  it('takes the word of a quick fix that something is no name', async () => {
    goTo(editor, '云帆小筑', false);
    const actions = await actionsAt(editor);
    const deny = actions.find(({ title }) => title === '“云帆小筑” is not a name');
    assert.ok(deny?.command);
    const { command, arguments: args = [] } = deny.command as vscode.Command & { arguments?: unknown[] };
    await vscode.commands.executeCommand(command, ...args);
    await waitForName(editor, '云帆小筑', false);
    assert.equal(await readList(), '# ours\n云帆小筑\t-\n');
  });

  it('forgets what a person said when they undo it, and learns it again when they redo it', async () => {
    await vscode.commands.executeCommand('policyAnnotator.decisions.undo');
    await waitForName(editor, '云帆小筑', true);
    assert.equal(await readList(), '# ours\n云帆小筑\tFacility\n');
    await vscode.commands.executeCommand('policyAnnotator.decisions.undo');
    await waitForName(editor, '云帆小筑', false);
    assert.equal(await readList(), '# ours\n');
    await vscode.commands.executeCommand('policyAnnotator.decisions.redo');
    await waitForName(editor, '云帆小筑', true);
    assert.equal(await readList(), '# ours\n云帆小筑\tFacility\n');
  });

  it('holds as it is edited by hand, and says in which line it is wrong', async () => {
    await writeList('云帆小筑\t设施\n湖心论坛\t亭子\n');
    await waitForName(editor, '云帆小筑', true);
    const [problem] = await waitFor('the problem in the list', async () => {
      const problems = problemsOf(await vscode.workspace.openTextDocument(list));
      return problems.length > 0 && problems;
    });
    assert.equal(problem?.range.start.line, 1);
    assert.match(problem.message, /no type of name/);
    await writeList('');
    await waitForName(editor, '云帆小筑', false);
  });
});
