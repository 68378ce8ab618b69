import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll, openReport, symbolsOf } from './openReport';
import { realNames, sampleNames } from './workspaceFiles';

for (const name of [...sampleNames, ...realNames])
  describe(`opening ${name}`, () => {
    after(closeAll);

    it('takes it for a report without being told, and changes nothing in it', async () => {
      const { document } = await openReport(name);
      assert.equal(document.isDirty, false);
    });

    it('gives an outline whose entries lie inside one another and inside the text', async () => {
      const { document } = await openReport(name);
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const symbols = await symbolsOf(document);
      assertNested(symbols, whole);
    });

    it('folds its sections', async () => {
      const { document } = await openReport(name);
      const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
      assert.ok(folds && folds.length > 0, 'nothing folds');
      for (const { start, end } of folds) assert.ok(start < end && end < document.lineCount);
    });

    it('goes from goal to goal', async () => {
      const editor = await openReport(name);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await vscode.commands.executeCommand('policyAnnotator.nextGoal');
      const first = editor.selection;
      assert.ok(!first.isEmpty, 'no goal is selected');
      await vscode.commands.executeCommand('policyAnnotator.nextGoal');
      const second = editor.selection;
      await vscode.commands.executeCommand('policyAnnotator.previousGoal');
      assert.deepEqual(editor.selection, first);
      if (sampleNames.includes(name)) assert.ok(!second.isEqual(first), 'the second goal is the first');
    });
  });

function assertNested(symbols: readonly vscode.DocumentSymbol[], around: vscode.Range): void {
  for (const { name, range, selectionRange, children } of symbols) {
    assert.notEqual(name.trim(), '');
    assert.ok(around.contains(range), `${name} reaches out of what holds it`);
    assert.ok(range.contains(selectionRange), `${name} stands outside its own range`);
    assertNested(children, range);
  }
}
