import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './answering';
import { ask, closeAll, openFile, openReport, problemsOf, symbolsOf } from './openReport';
import { waitFor } from './waitFor';
import { newspaper, uriOf } from './workspaceFiles';

const bad = (name: string): string => `bad/${name}`;

/** Time enough for a language to be set if it were going to be. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

const treatAsReport = (): Thenable<unknown> =>
  vscode.commands.executeCommand('policyAnnotator.treatAsReport');

describe('files that are no proper report', () => {
  afterEach(async () => {
    await closeAll();
    const editor = await openReport(newspaper); // whatever the file was, the next report is read as ever
    assert.ok((await symbolsOf(editor.document)).length > 0);
    await closeAll();
  });

  it('leaves a binary file to VS Code', async () => {
    await assert.rejects(async () => openFile(bad('binary.txt')));
  });

  for (const name of ['empty.txt', 'shopping.txt'])
    it(`leaves ${name} alone`, async () => {
      const { document } = await openFile(bad(name));
      await settle();
      assert.equal(document.languageId, 'plaintext');
      assert.deepEqual(problemsOf(document), []);
    });

  it('reads an empty file as a report without goals when told to', async () => {
    const editor = await openFile(bad('empty.txt'));
    await treatAsReport();
    await waitFor('the language', () => editor.document.languageId === 'policy-report');
    await vscode.commands.executeCommand('policyAnnotator.nextGoal');
    assert.ok(editor.selection.isEmpty);
    assert.deepEqual(problemsOf(editor.document), []);
  });

  it('says of a file of one endless line that it is too long', async () => {
    const { document } = await openFile(bad('one-line.txt'));
    if (document.languageId !== 'policy-report') await treatAsReport();
    const [problem] = await waitFor('the problem', () => {
      const problems = problemsOf(document);
      return problems.length > 0 && problems;
    });
    assert.match(problem?.message ?? '', /too long to be analysed in the editor: [\d,]+ characters/);
  });

  /** A GBK file that was not opened before. */
  const copyOfGbk = async (name: string): Promise<string> => {
    await vscode.workspace.fs.copy(uriOf(bad('gbk.txt')), uriOf(bad(name)), { overwrite: true });
    return bad(name);
  };

  it('says once of a GBK file opened as UTF-8 which encoding it is in', async () => {
    const name = await copyOfGbk('gbk-told.txt');
    const look = async (): Promise<vscode.TextDocument> => {
      const { document } = await openFile(name);
      await settle();
      return document;
    };
    const turnAway = await answering(
      'showWarningMessage',
      () => undefined,
      async () => {
        assert.match((await look()).getText(), /\ufffd/);
        await openFile(bad('shopping.txt'));
        assert.equal((await look()).languageId, 'plaintext');
      },
    );
    assert.equal(turnAway.length, 1);
    assert.match(turnAway[0] ?? '', /GB18030/);
  });

  it('opens a GBK file anew in its encoding, and takes it for a report', async () => {
    const reopen = ([answer]: readonly unknown[]): unknown => answer;
    const asked = await answering('showWarningMessage', reopen, async () => {
      const { document } = await openFile(await copyOfGbk('gbk-anew.txt'));
      await waitFor('the text in its own encoding', () => document.getText().startsWith('政府工作报告'));
      await waitFor('the language', () => document.languageId === 'policy-report');
    });
    assert.equal(asked.length, 1);
  });

  it('reads a GBK file whose encoding is set', async () => {
    const files = vscode.workspace.getConfiguration('files');
    await files.update('encoding', 'gb18030', vscode.ConfigurationTarget.Workspace);
    try {
      const editor = await openReport(bad('gbk.txt'));
      await waitForGoal(editor);
      assert.equal(editor.document.getText(editor.selection), '6%');
    } finally {
      await files.update('encoding', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  it('keeps right offsets beside lone surrogates', async () => {
    const editor = await openFile(bad('surrogates-utf16.txt'));
    if (editor.document.languageId !== 'policy-report') await treatAsReport();
    await waitForGoal(editor);
    assert.equal(editor.document.getText(editor.selection), '6%');
  });

  it('keeps right offsets beside lone surrogates that are typed in', async () => {
    const editor = await openReport(newspaper);
    const start = new vscode.Position(0, 0);
    await editor.edit((edit) => edit.insert(start, '\ud83d增长\udc00'));
    editor.selection = new vscode.Selection(start, start);
    await waitForGoal(editor);
    assert.match(editor.document.getText(editor.selection), /^[\d.]+/);
    const symbols = await ask<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    assert.ok(symbols && symbols.length > 0);
  });
});

/** Goes to the next goal as soon as the report of the document's present version has one. */
const waitForGoal = (editor: vscode.TextEditor, timeoutMs?: number): Promise<boolean> =>
  waitFor(
    'a goal to go to',
    async () => {
      await vscode.commands.executeCommand('policyAnnotator.nextGoal');
      return !editor.selection.isEmpty;
    },
    timeoutMs,
  );
