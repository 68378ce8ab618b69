import * as vscode from 'vscode';
import type { SharedPassage, SharedPlace } from '../server/protocol';
import { type PassageNode, type PlaceNode, sharedPassages } from '../views/sharedPassages';
import { cancelled } from './cancelled';
import type { ExtensionContext } from './extensionContext';
import { readReports } from './readReports';
import type { ReportServer } from './reportServer';
import { withProgress } from './withProgress';

/** The passages that several reports of a folder share, as a list; nothing is removed from here. */
export function registerFolderDuplicates({ server }: ExtensionContext): vscode.Disposable {
  const tree = new PassagesTree();
  const view = vscode.window.createTreeView('policyAnnotator.folderDuplicates', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  /** Answers with what it found, for whoever runs the command from elsewhere. */
  const find = async (chosen?: vscode.Uri): Promise<readonly SharedPassage[] | null> => {
    const folder = chosen ?? (await chooseFolder());
    const compared = folder && (await compareWithProgress(server, folder));
    if (!compared) return null;
    tree.show(compared.passages);
    view.message = summary(compared);
    await vscode.commands.executeCommand('setContext', 'policyAnnotator.hasComparedFolder', true);
    await vscode.commands.executeCommand('policyAnnotator.folderDuplicates.focus');
    return compared.passages;
  };
  return vscode.Disposable.from(
    tree,
    view,
    vscode.commands.registerCommand('policyAnnotator.findDuplicatesInFolder', find),
  );
}

/** The only folder of the workspace, else the one the person names. */
async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const [only, ...others] = vscode.workspace.workspaceFolders ?? [];
  if (only && others.length === 0) return only.uri;
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: vscode.l10n.t('Find Duplicates'),
  });
  return chosen?.[0];
}

interface Comparison {
  readonly passages: readonly SharedPassage[];
  readonly files: number;
  readonly passedOver: number;
}

/** Reads and compares the files of a folder; null where the person cancels or the server stops. */
const compareWithProgress = (server: ReportServer, folder: vscode.Uri): Thenable<Comparison | null> =>
  withProgress(vscode.l10n.t('Looking for duplicates across files'), async (token, onDone, tell) => {
    const { files, passedOver } = await readReports(folder, token, onDone);
    if (token.isCancellationRequested) return null;
    tell(vscode.l10n.t('comparing {0} files…', files.length));
    const passages = await Promise.race([server.acrossFiles(files, token), cancelled(token)]);
    return passages && { passages, files: files.length, passedOver };
  });

function summary({ passages, files, passedOver }: Comparison): string {
  const found =
    passages.length === 0
      ? vscode.l10n.t('No passage stands in more than one of {0} files.', files)
      : vscode.l10n.t('Passages that stand in more than one of {1} files: {0}.', passages.length, files);
  return passedOver === 0 ? found : `${found} ${vscode.l10n.t('Files left out: {0}.', passedOver)}`;
}

type Node = PassageNode<SharedPlace> | PlaceNode<SharedPlace>;

class PassagesTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  #roots: readonly PassageNode<SharedPlace>[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  show(passages: readonly SharedPassage[]): void {
    const nameOf = (uri: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
    this.#roots = sharedPassages(passages, nameOf, vscode.l10n.t);
    this.#changed.fire();
  }

  getChildren(node?: Node): Node[] {
    if (!node) return [...this.#roots];
    return node.kind === 'passage' ? [...node.children] : [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(node.label, node.kind === 'passage' ? Collapsed : None);
    item.id = node.key;
    item.description = node.description;
    if (node.kind === 'passage') item.tooltip = node.tooltip;
    else item.command = openPlace(node.place);
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function openPlace({ uri, range: { start, end } }: SharedPlace): vscode.Command {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Show in the Text'),
    arguments: [vscode.Uri.parse(uri), { selection, preserveFocus: true, preview: true }],
  };
}
