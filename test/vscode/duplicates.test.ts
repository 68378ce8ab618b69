import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { ask, closeAll, codeOf, openReport, problemsOf } from './openReport';
import { waitFor } from './waitFor';
import { newspaper, realNames } from './workspaceFiles';

/** The first problem of a repeated passage, once the problems stand. */
const firstDuplicate = (document: vscode.TextDocument): Promise<vscode.Diagnostic> =>
  waitFor('a problem of a repeated passage', () =>
    problemsOf(document).find((problem) => codeOf(problem) === 'duplicate-exact'),
  );

const fixesOf = async (
  document: vscode.TextDocument,
  { range }: vscode.Diagnostic,
): Promise<vscode.CodeAction[]> =>
  (await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, 'quickfix')) ?? [];

describe('repeated passages', () => {
  afterEach(closeAll);

  it('are calm problems: information, faded, with the copy that stays', async () => {
    const { document } = await openReport(newspaper);
    const problem = await firstDuplicate(document);
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Information);
    assert.deepEqual(problem.tags, [vscode.DiagnosticTag.Unnecessary]);
    const [stays] = problem.relatedInformation ?? [];
    assert.ok(stays);
    assert.equal(squeeze(document.getText(stays.location.range)), squeeze(document.getText(problem.range)));
  });

  it('are one problem a group: every copy is counted once', async () => {
    const { document } = await openReport(newspaper);
    await firstDuplicate(document);
    const exact = problemsOf(document).filter((problem) => codeOf(problem) === 'duplicate-exact');
    const texts = exact.map(({ range }) => squeeze(document.getText(range)));
    assert.equal(new Set(texts).size, texts.length, 'one group has two problems');
  });

  for (const name of [newspaper, ...realNames.filter((real) => real.includes('000_'))])
    it(`of ${name} go with a quick fix and come back byte for byte with one undo`, async () => {
      const { document } = await openReport(name);
      const before = document.getText();
      const bytes = await readFile(document.uri.fsPath);
      const problem = await firstDuplicate(document);
      const [stays] = problem.relatedInformation ?? [];
      const passage = document.getText(problem.range);
      const kept = stays && document.getText(stays.location.range);
      const fix = (await fixesOf(document, problem)).find(({ edit }) => edit !== undefined);
      assert.ok(fix?.edit, 'no fix brings an edit');

      assert.ok(await vscode.workspace.applyEdit(fix.edit));
      const after = document.getText();
      assert.ok(kept && after.includes(kept), 'the copy that stays went');
      assert.equal(countOf(after, passage.trim()), countOf(before, passage.trim()) - 1);
      assert.deepEqual(linesOf(before, passage), linesOf(after, passage), 'other text changed');

      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), before);
      await document.save();
      assert.deepEqual(await readFile(document.uri.fsPath), bytes);
    });
});

const squeeze = (text: string): string => text.replace(/\s+/gu, '');
const countOf = (text: string, part: string): number => text.split(part).length - 1;

/** The lines with text in them that are not the passage. */
const linesOf = (text: string, passage: string): string[] =>
  text.split('\n').filter((line) => line.trim() !== '' && line.trim() !== passage.trim());
