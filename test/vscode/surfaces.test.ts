import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './answering';
import { ask, closeAll, openReport, symbolsOf } from './openReport';
import { waitFor } from './waitFor';
import { newspaper } from './workspaceFiles';

const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('policyAnnotator');

describe('what every editor feature is given', () => {
  let document: vscode.TextDocument;
  before(async () => {
    ({ document } = await openReport(newspaper));
  });
  after(async () => {
    await settings().update('headings', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });

  it('a selection grows from a word to its clause, its sentence, its paragraph, its article and the whole text', async () => {
    const at = document.positionAt(document.getText().indexOf('8%以上'));
    const [range] =
      (await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [at])) ?? [];
    const steps: string[] = [];
    for (let each = range; each; each = each.parent) steps.push(document.getText(each.range));
    const shown = steps.map((step) => (step.length > 30 ? `${step.slice(0, 12)}…${step.slice(-12)}` : step));
    assert.deepEqual(shown, [
      '8',
      '规模以上工业增加值增长8%以上',
      '记者从会上了解到,202…保完成市下达的目标任务。',
      '本报讯(记者 沈亦舟 通…保完成市下达的目标任务。',
      '# 锚定新目标 实干开新…实绩回应全区人民的期盼。',
      '\n\n# 锚定新目标 实干…推动各项工作落地见效。\n',
    ]);
  });

  it('a target in a repeated paragraph leads to the same target in the copy', async () => {
    const links = (await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri)) ?? [];
    const ours = links.filter(({ target }) => target?.path === document.uri.path);
    assert.ok(ours.length > 1, 'no links');
    for (const { range, target } of ours) {
      const [line = 0, character = 0] = (target?.fragment ?? '').replace(/^L/, '').split(',').map(Number);
      const there = document.offsetAt(new vscode.Position(line - 1, character - 1));
      const text = document.getText(range);
      assert.equal(document.getText().slice(there, there + text.length), text);
      assert.notEqual(there, document.offsetAt(range.start));
    }
  });

  it('a heading form of the person’s own makes headings; a broken one is said, and the others hold', async () => {
    const asked = await answering(
      'showWarningMessage',
      () => undefined,
      async () => {
        const headings = [{ pattern: '^◇(.+)$', level: 2 }, { pattern: '([' }];
        const edit = new vscode.WorkspaceEdit();
        edit.insert(document.uri, document.lineAt(8).range.start, '◇改善民生\n\n');
        await vscode.workspace.applyEdit(edit);
        assert.ok(!hasTitle(await symbolsOf(document), '改善民生'));
        await settings().update('headings', headings, vscode.ConfigurationTarget.Workspace);
        await waitFor('the new heading', async () => hasTitle(await symbolsOf(document), '改善民生'));
      },
    );
    assert.equal(asked.filter((message) => message.includes('([')).length, 1);
  });
});

const hasTitle = (symbols: readonly vscode.DocumentSymbol[], title: string): boolean =>
  symbols.some(({ name, children }) => name === title || hasTitle(children, title));
