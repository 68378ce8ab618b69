import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './answering';
import { ask, closeAll, openReport, symbolsOf } from './openReport';
import { storedMarks, storedStates } from './storedMarks';
import { newspaper, uriOf } from './workspaceFiles';

/** A line of the Goals view, as the view names it behind the document's address, and what stands there. */
const goalKey = '/锚定新目标 实干开新局 临湖区2025年要办成这些事/target:地区生产总值/';
const goalText = '6%';

/** Each test works on a copy of its own, because the editor may keep a closed text open for a while. */
let copies = 0;
const copyName = (): string => `decisions-${copies}.txt`;
const sidecar = (): vscode.Uri => uriOf(`decisions-${copies}.policy.json`);
const decide = (name: string): Thenable<unknown> =>
  vscode.commands.executeCommand(`policyAnnotator.decisions.${name}`);

const states = (): Promise<string[]> => storedStates(sidecar());

const selectFirst = async (editor: vscode.TextEditor): Promise<string> => {
  await vscode.commands.executeCommand('cursorTop');
  await vscode.commands.executeCommand('policyAnnotator.nextGoal');
  return editor.document.getText(editor.selection);
};

/** What a click on a link of the hover over the selection does; it must be one the hover may run. */
async function linkOf(
  { document, selection }: vscode.TextEditor,
  name: string,
): Promise<() => Thenable<unknown>> {
  const { active } = selection;
  const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, active);
  const command = `policyAnnotator.decisions.${name}`;
  for (const card of (hovers ?? []).flatMap(({ contents }) => contents)) {
    if (!(card instanceof vscode.MarkdownString) || typeof card.isTrusted !== 'object') continue;
    const [, args] = new RegExp(`\\(command:${command}\\?([^)]+)\\)`).exec(card.value) ?? [];
    if (args === undefined || !card.isTrusted.enabledCommands.includes(command)) continue;
    const given = JSON.parse(decodeURIComponent(args)) as unknown[];
    return () => vscode.commands.executeCommand(command, ...given);
  }
  throw new Error(`The hover has no link to ${command}.`);
}

describe('decisions', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    copies++;
    await vscode.workspace.fs.copy(uriOf(newspaper), uriOf(copyName()));
    editor = await openReport(copyName());
  });
  afterEach(closeAll);

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
    const [first] = await storedMarks(sidecar());
    assert.ok(first);
    const [{ exact }, { start }] = first.target.selector;
    assert.equal(exact, quote);
    assert.equal(text.slice(start, start + exact.length), quote);
  });

  it('come back when the report is opened again', async () => {
    await selectFirst(editor);
    await decide('accept');
    await closeAll();
    editor = await openReport(copyName());
    const quote = await selectFirst(editor);
    await decide('reject');
    assert.deepEqual(await states(), [`rejected ${quote}`]);
  });

  it('are made for every place of a name at once, and taken back in one step', async () => {
    const name = '程砚秋';
    const at = editor.document.positionAt(editor.document.getText().indexOf(name) + 1);
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('policyAnnotator.entities.markAll');
    const count = editor.document.getText().split(name).length - 1;
    assert.deepEqual(await states(), Array<string>(count).fill(`accepted ${name}`));
    await decide('undo');
    assert.deepEqual(await states(), []);
  });

  it('are not made in a text without a file, which has no place for them', async () => {
    const content = editor.document.getText();
    const document = await vscode.workspace.openTextDocument({ language: 'policy-report', content });
    const untitled = await vscode.window.showTextDocument(document);
    await symbolsOf(document);
    await selectFirst(untitled);
    await assert.doesNotReject(async () => decide('accept'));
  });

  it('are made by the links of a hover, which go stale with the text they were shown for', async () => {
    const quote = await selectFirst(editor);
    const accept = await linkOf(editor, 'acceptAt');
    await accept();
    assert.deepEqual(await states(), [`accepted ${quote}`]);
    assert.equal(await linkOf(editor, 'acceptAt').catch(() => null), null);
    const reject = await linkOf(editor, 'rejectAt');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '前言。\n'));
    await reject();
    assert.deepEqual(await states(), [`accepted ${quote}`]);
  });

  it('are made in the lines of the views', async () => {
    await selectFirst(editor);
    const text = editor.document.getText();
    const line = `${editor.document.uri.toString()}#${goalKey}`;
    await vscode.commands.executeCommand('policyAnnotator.goals.accept', line);
    assert.deepEqual(await states(), [`accepted ${goalText}`]);
    await vscode.commands.executeCommand('policyAnnotator.goals.reject', line);
    assert.deepEqual(await states(), [`rejected ${goalText}`]);

    const name = '程砚秋';
    const start = text.indexOf(name);
    const mention = { kind: 'mention', span: { start, end: start + name.length }, type: 'person' };
    await vscode.commands.executeCommand('policyAnnotator.entities.reject', mention);
    assert.deepEqual((await states()).toSorted(), [`rejected ${goalText}`, `rejected ${name}`].toSorted());
    await decide('undo');
    assert.deepEqual(await states(), [`rejected ${goalText}`]);
  });

  it('are made for all that is shown once the person agrees to their number, in one step', async () => {
    await selectFirst(editor);
    const acceptShown = (): Thenable<unknown> =>
      vscode.commands.executeCommand('policyAnnotator.goals.acceptShown');
    const declined = await answering('showWarningMessage', () => undefined, acceptShown);
    assert.deepEqual(await states(), []);
    const agreed = await answering('showWarningMessage', ([yes]) => yes, acceptShown);
    const asked = [...declined, ...agreed];
    const accepted = (await states()).filter((state) => state.startsWith('accepted '));
    assert.ok(accepted.length > 5);
    assert.deepEqual(
      asked.map((question) => /\d+/.exec(question)?.[0]),
      Array(2).fill(`${accepted.length}`),
    );
    await decide('undo');
    assert.deepEqual(await states(), []);
  });

  it('are offered under the light bulb', async () => {
    const quote = await selectFirst(editor);
    const offered = await ask<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      editor.selection,
    );
    const commandOf = (name: string): vscode.Command | undefined =>
      offered?.find(({ command }) => command?.command === `policyAnnotator.decisions.${name}`)?.command;
    assert.ok(commandOf('reject') && commandOf('correct') && commandOf('markAs'));
    await vscode.commands.executeCommand(commandOf('accept')?.command ?? '');
    assert.deepEqual(await states(), [`accepted ${quote}`]);
  });

  it('are corrected to another role, or to the text that is selected', async () => {
    const quote = await selectFirst(editor);
    await decide('accept');
    await vscode.commands.executeCommand('policyAnnotator.decisions.markAs', 'actual');
    const labels = async (): Promise<string[]> =>
      (await storedMarks(sidecar())).map(({ body }) => `${body.state} ${body.label}`);
    assert.deepEqual(await labels(), ['corrected actual']);
    const { start, end } = editor.selection;
    editor.selection = new vscode.Selection(start.translate(0, -2), end);
    await vscode.commands.executeCommand('policyAnnotator.decisions.correct', 'span');
    const [only, ...others] = await states();
    assert.deepEqual(others, []);
    assert.ok(
      only?.startsWith('corrected ') && only.endsWith(quote) && only.length > `corrected ${quote}`.length,
    );
  });

  it('leave a broken sidecar as it is', async () => {
    await vscode.workspace.fs.writeFile(sidecar(), new TextEncoder().encode('oops'));
    await selectFirst(editor);
    await decide('accept');
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar())), 'oops');
  });
});
