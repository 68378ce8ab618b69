import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { NameLists } from '../../src/vscode/nameLists';
import type { DocumentReport, Reports } from '../../src/vscode/reports';
import type { ReportServer } from '../../src/vscode/reportServer';
import { writeThroughEditor } from '../../src/vscode/writeWhole';
import { waitFor } from './waitFor';

/** A file system in memory whose reads wait until they are let go, in whatever order. */
class HeldFiles implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly files = new Map<string, string>();
  readonly held: (() => void)[] = [];
  isHeld = false;
  canWrite = true;

  watch(): vscode.Disposable {
    return vscode.Disposable.from();
  }
  stat({ path }: vscode.Uri): vscode.FileStat {
    const text = this.files.get(path);
    const isFolder = !path.endsWith('.txt');
    if (text === undefined && !isFolder) throw vscode.FileSystemError.FileNotFound(path);
    const type = isFolder ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: 0, size: text?.length ?? 0 };
  }
  async readFile({ path }: vscode.Uri): Promise<Uint8Array> {
    const text = this.files.get(path);
    if (this.isHeld) await new Promise<void>((resolve) => this.held.push(resolve));
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return new TextEncoder().encode(text);
  }
  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    if (!this.canWrite) throw vscode.FileSystemError.NoPermissions(path);
    this.files.set(path, new TextDecoder().decode(content));
  }
  change(uri: vscode.Uri, text: string): void {
    this.files.set(uri.path, text);
  }
  readDirectory(): [string, vscode.FileType][] {
    return [];
  }
  createDirectory(): void {
    // Every folder is there.
  }
  delete(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}

const storage = vscode.Uri.parse('held:/storage');
const report = vscode.Uri.parse('held:/reports/report.txt');

/** A server that is told name lists while it runs. */
function fakeServer() {
  const stateChanged = new vscode.EventEmitter<void>();
  const server = {
    state: 'idle',
    onDidChangeState: stateChanged.event,
    told: [] as string[],
    sendNameLists: (lists: readonly { readonly text: string }[]) => {
      if (server.state === 'running') server.told = lists.map(({ text }) => text);
    },
    become: (state: string) => {
      if (state === 'stopped') server.told = [];
      server.state = state;
      stateChanged.fire();
    },
  };
  return server;
}

describe('the name lists', () => {
  let files: HeldFiles;
  let server: ReturnType<typeof fakeServer>;
  let lists: NameLists;
  let registered: vscode.Disposable;
  const reported = new vscode.EventEmitter<DocumentReport>();
  const report1 = { document: { uri: report } } as DocumentReport;

  beforeEach(() => {
    files = new HeldFiles();
    registered = vscode.workspace.registerFileSystemProvider('held', files);
    server = fakeServer();
    const reports = { onDidChange: reported.event } as unknown as Reports;
    lists = new NameLists(server as unknown as ReportServer, reports, writeThroughEditor, storage);
  });
  afterEach(() => {
    lists.dispose();
    registered.dispose();
  });

  const own = '云帆小筑\tFacility\n';
  const teach = (name: string) => lists.teach(lists.own, [{ name, line: `${name}\tPlace` }]);

  it('that were read before the server ran are told to it once it runs', async () => {
    await teach('云帆小筑');
    server.become('running');
    await waitFor('the list to be told', () => server.told.join().includes('云帆小筑'));
  });

  it('are told to the next server, also where they were being read as the last one died', async () => {
    files.change(lists.own, own);
    server.become('running');
    reported.fire(report1);
    await waitFor('the list to be told', () => server.told.includes(own));
    files.isHeld = true;
    const taught = teach('湖心论坛');
    await waitFor('the list to be read', () => files.held.length > 0);
    server.become('stopped');
    files.isHeld = false;
    files.held.splice(0).forEach((letGo) => letGo());
    await taught;
    server.become('running');
    reported.fire(report1);
    await waitFor('the next server to be told', () => server.told.join().includes('湖心论坛'));
  });

  it('hold as they were read last, whichever reading ends first', async () => {
    files.change(lists.own, own);
    server.become('running');
    files.isHeld = true;
    reported.fire(report1);
    await waitFor('the list to be read', () => files.held.length > 0);
    files.isHeld = false;
    const taught = teach('湖心论坛');
    await new Promise((resolve) => setTimeout(resolve, 100));
    files.held.splice(0).forEach((letGo) => letGo());
    await taught;
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.match(server.told.join(), /湖心论坛/);
  });

  it('keep both names where two are taught at once', async () => {
    await Promise.all([teach('云帆小筑'), teach('湖心论坛')]);
    assert.match(files.files.get(lists.own.path) ?? '', /云帆小筑[^]*湖心论坛/);
  });

  it('say so where one is open in the editor and cannot be saved', async () => {
    files.change(lists.own, own);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(lists.own));
    files.canWrite = false;
    await assert.rejects(teach('湖心论坛'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
