import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { closeAll, openReport, symbolsOf } from './openReport';
import { ourExtension } from './ourExtension';
import { waitFor } from './waitFor';
import { newspaper, portal, uriOf } from './workspaceFiles';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
}

describe('the extension', () => {
  afterEach(closeAll);

  it('has every command of its manifest', async () => {
    await openReport(newspaper);
    const there = new Set(await vscode.commands.getCommands(true));
    const { contributes } = ourExtension?.packageJSON as Manifest;
    assert.ok(contributes.commands.length > 0);
    const missing = contributes.commands
      .map(({ command }) => command)
      .filter((command) => !there.has(command));
    assert.deepEqual(missing, []);
  });

  it('keeps its settings as the manifest has them', () => {
    const { contributes } = ourExtension?.packageJSON as Manifest;
    const settings = Object.entries(contributes.configuration.properties);
    assert.ok(settings.length > 0);
    for (const [name, { default: expected }] of settings)
      assert.deepEqual(vscode.workspace.getConfiguration().get(name), expected, name);
  });

  it('gives reports prose defaults', async () => {
    const { document } = await openReport(newspaper);
    const editor = vscode.workspace.getConfiguration('editor', document);
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
  });

  it('opens a sample as a file that a person may close without being asked', async () => {
    await vscode.commands.executeCommand('policyAnnotator.openSample');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.equal(document.languageId, 'policy-report');
    assert.ok(!document.isUntitled && !document.isDirty);
    assert.ok((await symbolsOf(document)).length > 0);
  });

  it('takes a report that was closed for one again', async () => {
    // A file of its own: VS Code keeps what an extension opened, as the other tests do, for minutes.
    const copy = uriOf('again/report.txt');
    await vscode.workspace.fs.copy(uriOf(portal), copy);
    const isOpen = () => vscode.workspace.textDocuments.some(({ uri }) => uri.path === copy.path);
    for (const time of ['first', 'second']) {
      await vscode.commands.executeCommand('vscode.open', copy);
      await waitFor(
        `the report, for the ${time} time`,
        () => vscode.window.activeTextEditor?.document.languageId === 'policy-report',
      );
      await closeAll();
      await waitFor('the file to be let go', () => !isOpen());
    }
  });

  it('starts the server anew when it dies, and reads on', async function () {
    if (process.platform === 'win32') this.skip();
    await openReport(newspaper);
    const [first] = serverProcesses();
    assert.ok(first, 'no server process');
    process.kill(first, 'SIGKILL');
    const second = await waitFor('another server', () => serverProcesses().find((pid) => pid !== first));
    assert.notEqual(second, first);
    const { document } = await openReport(portal);
    assert.ok((await symbolsOf(document)).length > 0);
  });
});

/** The language servers that this extension host started. */
function serverProcesses(): number[] {
  const lines = execFileSync('ps', ['-e', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return lines
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((row) => Number(row?.[2]) === process.pid && row?.[3]?.includes('dist/server.js'))
    .map((row) => Number(row?.[1]));
}
