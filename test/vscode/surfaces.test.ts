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

  it('a selection grows from a clause to its sentence, its paragraph and its section', async () => {
    const at = document.positionAt(document.getText().indexOf('8%以上'));
    const [range] =
      (await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [at])) ?? [];
    const texts: string[] = [];
    for (let each = range; each; each = each.parent) texts.push(document.getText(each.range));
    const [clause] = texts.filter((text) => text.startsWith('规模以上工业增加值') && text.includes('8%以上'));
    assert.equal(clause, '规模以上工业增加值增长8%以上');
    assert.ok(texts.some((text) => text.startsWith('记者从会上了解到') && text.endsWith('目标任务。')));
    assert.ok(texts.some((text) => text.startsWith('本报讯')));
    for (const [index, text] of texts.entries())
      assert.ok(
        index === 0 || text.includes(texts[index - 1] ?? ''),
        `${index} does not hold what is within it`,
      );
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
