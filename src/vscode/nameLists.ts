import * as vscode from 'vscode';
import type { OwnNameType } from '../server/protocol';
import { nameListFile } from '../views/fileNames';
import { lineAbout, type NameLine, withLine } from '../views/nameListEdit';
import { entityTerm } from '../views/terms';
import { openDocument } from './openDocument';
import { readText } from './reportFiles';
import type { Reports } from './reports';
import type { ReportServer } from './reportServer';
import { Turns } from './turns';
import type { WriteWhole } from './writeWhole';

const folderOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');

/** The person's name lists: their own and those found above the open reports, kept in step with the server. */
export class NameLists implements vscode.Disposable {
  /** The list that holds for every report. */
  readonly own: vscode.Uri;
  readonly #server: ReportServer;
  readonly #write: WriteWhole;
  /** The lists by address as they were last read; null where there is none. */
  readonly #texts = new Map<string, string | null>();
  /** Of readings the last one begun counts, and what is taught rests on what was taught before. */
  readonly #turns = new Turns();
  readonly #subscriptions: vscode.Disposable;

  constructor(server: ReportServer, reports: Reports, write: WriteWhole, storage: vscode.Uri) {
    this.#server = server;
    this.#write = write;
    this.own = vscode.Uri.joinPath(storage, 'policy-lexicon.txt');
    const watchers = [`**/${nameListFile}`, new vscode.RelativePattern(storage, 'policy-lexicon.txt')].map(
      (pattern) => vscode.workspace.createFileSystemWatcher(pattern),
    );
    const reread = (uri: vscode.Uri): void => void this.#read([uri], true);
    this.#subscriptions = vscode.Disposable.from(
      ...watchers.flatMap((watcher) => [
        watcher,
        watcher.onDidChange(reread),
        watcher.onDidCreate(reread),
        watcher.onDidDelete(reread),
      ]),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (this.#texts.has(uri.toString())) reread(uri);
      }),
      reports.onDidChange(({ document }) => void this.#read([this.own, ...listsAbove(document.uri)], false)),
      server.onDidChangeState(() => {
        if (server.state === 'running') void this.#tellAll();
      }),
    );
  }

  /** The list a person's word about a report goes to: the nearest above it, else a new one in its workspace folder. */
  async listFor(report: vscode.Uri): Promise<vscode.Uri> {
    const folder = vscode.workspace.getWorkspaceFolder(report);
    const keptIn = vscode.workspace.getConfiguration('policyAnnotator').get('nameList');
    if (keptIn === 'user' || !folder) return this.own;
    await this.#read(listsAbove(report), false);
    const nearest = listsAbove(report).find((list) => this.#texts.get(list.toString()) != null);
    return nearest ?? vscode.Uri.joinPath(folder.uri, nameListFile);
  }

  /** What a list holds; empty where there is none. */
  async textOf(list: vscode.Uri): Promise<string> {
    const open = openDocument(list);
    return open?.getText() ?? (await readText(list)) ?? '';
  }

  /**
   * Writes what a list is to say of names; it holds at once.
   * @returns what it said of them before
   * @throws what the file system says where the list cannot be written, be it open in the editor
   */
  teach(list: vscode.Uri, names: readonly NameLine[]): Promise<NameLine[]> {
    return this.#turns.take('teach', async () => {
      await vscode.workspace.fs.createDirectory(folderOf(list));
      const open = openDocument(list);
      const before = await this.textOf(list);
      const text = names.reduce((written, each) => withLine(written, each, header()), before);
      if (open) await replaceAndSave(open, text);
      else await this.#write(list, new TextEncoder().encode(text));
      await this.#read([list], true);
      return names.map(({ name }) => lineAbout(before, name));
    });
  }

  /** Shows a list in the editor, with a first line that explains it where it is new. */
  async open(list: vscode.Uri): Promise<void> {
    if ((await readText(list)) === null) {
      await vscode.workspace.fs.createDirectory(folderOf(list));
      await vscode.workspace.fs.writeFile(list, new TextEncoder().encode(header()));
    }
    await vscode.window.showTextDocument(list);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Reads lists, those known already only if asked for anew, and tells the server where one has changed. */
  #read(lists: readonly vscode.Uri[], anew: boolean): Promise<void> {
    return this.#turns.take('read', async () => {
      let changed = false;
      for (const list of lists) {
        const address = list.toString();
        const known = this.#texts.get(address);
        if (known !== undefined && !anew) continue;
        const text = await readText(list);
        this.#texts.set(address, text);
        changed ||= text !== (known ?? null);
      }
      if (changed) this.#send();
    });
  }

  /** Tells a server that just started, which knows nothing, of the lists as they stand. */
  #tellAll(): Promise<void> {
    return this.#turns.take('read', async () => {
      for (const address of this.#texts.keys())
        this.#texts.set(address, await readText(vscode.Uri.parse(address)));
      if (this.#texts.size > 0) this.#send();
    });
  }

  #send(): void {
    const own = this.own.toString();
    this.#server.sendNameLists(
      Array.from(this.#texts).flatMap(([address, text]) => {
        const folder = address === own ? null : folderOf(vscode.Uri.parse(address));
        return text === null ? [] : [{ list: vscode.Uri.parse(address), folder, text }];
      }),
    );
  }
}

/** Where lists that hold for a report may stand, the nearest first: up to the root, of other file systems up to the folder that is open. */
function listsAbove(report: vscode.Uri): vscode.Uri[] {
  if (report.scheme === 'untitled') return [];
  const root = report.scheme === 'file' ? undefined : vscode.workspace.getWorkspaceFolder(report)?.uri.path;
  const lists: vscode.Uri[] = [];
  for (let folder = folderOf(report); ; folder = folderOf(folder)) {
    lists.push(vscode.Uri.joinPath(folder, nameListFile));
    if (folder.path === root || folder.path === folderOf(folder).path) return lists;
  }
}

async function replaceAndSave(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const end = document.positionAt(document.getText().length);
  edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  const isSaved = (await vscode.workspace.applyEdit(edit)) && (await document.save());
  if (!isSaved) throw vscode.FileSystemError.Unavailable(document.uri);
}

/** The word a list has for what a name is, in the person's language. */
export const nameTypeWord = (type: OwnNameType): string =>
  type === '-' ? '-' : entityTerm(type, vscode.l10n.t);

/** What opens a list that is new. */
const header = (): string =>
  `# ${vscode.l10n.t('Names that beat what is recognised. One a line: the name, a tab, and what it is.')}\n` +
  `# ${vscode.l10n.t('Person, Place, Organization, Facility, Document, Meeting, Program or Time; - for what is not a name.')}\n`;
