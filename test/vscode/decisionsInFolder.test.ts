import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './answering';
import { closeAll, openReport } from './openReport';
import { newspaper, uriOf } from './workspaceFiles';

const name = '雁回亭驿站';
const lines = `\n\n${name}今年新建凉亭9座，${name}周边增植乔木。\n`;
const names = ['a', 'b', 'c'].map((letter) => `everywhere-${letter}`);

const write = (file: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uriOf(file), new TextEncoder().encode(text));
const read = async (file: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(file)));

/** What the sidecar of a report says of the name: one word a mark. */
async function saidOf(report: string): Promise<string[]> {
  const json = await read(`${report}.policy.json`).catch(() => '{"items":[]}');
  const { items } = JSON.parse(json) as {
    items: { body: { state: string; label: string }; target: { selector: [{ exact: string }] } }[];
  };
  return items
    .filter(({ target }) => target.selector[0].exact === name)
    .map(({ body }) => `${body.state} ${body.label}`);
}

const runCommand = (): Thenable<unknown> =>
  vscode.commands.executeCommand('policyAnnotator.decisions.applyInFolder');

/** Agrees to what is asked, and answers the report of what was done, which offers to take it back. */
const applyInFolder = (then: (takeBack: unknown) => unknown): Promise<string[]> =>
  answering(
    'showWarningMessage',
    ([yes]) => yes,
    () => answering('showInformationMessage', ([takeBack]) => then(takeBack), runCommand),
  );

describe('the same decision in all reports of a folder', () => {
  beforeEach(async () => {
    const report = await read(newspaper);
    for (const each of names) await write(`${each}.txt`, report + lines);
    await write(`${names[2]}.policy.json`, 'oops');
    const editor = await openReport(`${names[0]}.txt`);
    const start = editor.document.getText().indexOf(name);
    const at = (offset: number): vscode.Position => editor.document.positionAt(offset);
    editor.selection = new vscode.Selection(at(start), at(start + name.length));
    await vscode.commands.executeCommand('policyAnnotator.decisions.markAs', 'facility');
  });
  afterEach(async () => {
    await closeAll();
    for (const each of names)
      for (const file of [`${each}.txt`, `${each}.policy.json`])
        await vscode.workspace.fs.delete(uriOf(file)).then(undefined, () => undefined);
  });

  it('is made once the person agrees to the count, in files that are closed too, and can be taken back', async () => {
    assert.equal((await saidOf('everywhere-a')).length, 1);
    const [question] = await applyInFolder(() => undefined);
    assert.ok(question?.includes('3') && question.includes('2'), question);
    assert.equal((await saidOf('everywhere-a')).length, 2);
    const said = await saidOf('everywhere-b');
    assert.deepEqual(new Set(said.map((each) => each.split(' ')[1])), new Set(['facility']));
    assert.equal(said.length, 2);
    assert.equal(await read('everywhere-c.policy.json'), 'oops');

    await vscode.commands.executeCommand('policyAnnotator.decisions.undo');
    assert.equal((await saidOf('everywhere-a')).length, 1);
    await vscode.workspace.fs.delete(uriOf('everywhere-b.policy.json'));
    await applyInFolder((takeBack) => takeBack);
    assert.equal((await saidOf('everywhere-a')).length, 1);
    assert.deepEqual(await saidOf('everywhere-b'), []);
  });

  it('is not made where the person turns away', async () => {
    await answering('showWarningMessage', () => undefined, runCommand);
    assert.equal((await saidOf('everywhere-a')).length, 1);
    assert.deepEqual(await saidOf('everywhere-b'), []);
  });
});
