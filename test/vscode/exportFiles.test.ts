import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openReport } from './openReport';
import { newspaper, portal, uriOf } from './workspaceFiles';

const namesIn = async (folder: vscode.Uri): Promise<string[]> =>
  (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);

interface Row {
  readonly file: string;
  readonly value: string;
  readonly section: string;
}

describe('an export of several files', () => {
  const target = uriOf('goals.jsonl');
  after(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(target);
    await vscode.workspace.fs.delete(uriOf('mixed'), { recursive: true });
  });

  it('holds the goals of every report of a folder, open or not, and leaves nothing beside it', async () => {
    await openReport(newspaper);
    const samples = uriOf('samples');
    await vscode.commands.executeCommand('policyAnnotator.goals.exportFiles', samples, [samples], target);
    const lines = new TextDecoder()
      .decode(await vscode.workspace.fs.readFile(target))
      .trimEnd()
      .split('\n');
    const rows = lines.map((line) => JSON.parse(line) as Row);
    const reports = (await namesIn(samples)).filter((name) => name.endsWith('.txt'));
    assert.deepEqual(
      new Set(rows.map(({ file }) => file)),
      new Set(reports.map((name) => `samples/${name}`)),
    );
    assert.ok(rows.some(({ file, value }) => file === newspaper && value === '180亿元'));
    assert.ok(
      rows.every(({ value }) => !value.includes('(')),
      'a value still has its gloss',
    );
    assert.deepEqual(
      (await namesIn(uriOf(''))).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('leaves nothing behind where it is cancelled', async () => {
    const { withProgress } = vscode.window;
    const cancelled = new vscode.CancellationTokenSource();
    const cancelAtFirstFile: typeof withProgress = (_options, task) =>
      task({ report: () => cancelled.cancel() }, cancelled.token);
    Object.assign(vscode.window, { withProgress: cancelAtFirstFile });
    try {
      const samples = uriOf('samples');
      const other = uriOf('cancelled.jsonl');
      await vscode.commands.executeCommand('policyAnnotator.goals.exportFiles', samples, [samples], other);
    } finally {
      Object.assign(vscode.window, { withProgress });
    }
    assert.ok(cancelled.token.isCancellationRequested, 'no progress was shown');
    assert.deepEqual(
      (await namesIn(uriOf(''))).filter((name) => name.includes('cancelled')),
      [],
    );
  });

  it('leaves out what is no report, unless the person named it', async () => {
    for (const name of ['gbk.txt', 'shopping.txt'])
      await vscode.workspace.fs.copy(uriOf(`bad/${name}`), uriOf(`mixed/${name}`));
    const chosen = [uriOf(portal), uriOf('mixed')];
    await vscode.commands.executeCommand('policyAnnotator.goals.exportFiles', chosen[0], chosen, target);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    assert.ok(text.includes(portal) && text.includes('gbk.txt'));
    assert.ok(!text.includes('shopping.txt'));
  });

  it('writes the others where the decisions about one report cannot be read', async () => {
    const folder = uriOf('mixed/undecidable');
    for (const name of ['甲.txt', '乙.txt'])
      await vscode.workspace.fs.copy(uriOf(portal), vscode.Uri.joinPath(folder, name));
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, '甲.policy.json'));
    await vscode.commands.executeCommand('policyAnnotator.goals.exportFiles', folder, [folder], target);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(target));
    assert.ok(text.includes('乙.txt'));
    assert.ok(!text.includes('甲.txt'));
  });
});
