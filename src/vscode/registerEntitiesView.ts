import * as vscode from 'vscode';
import { entityTree, type EntityTreeNode } from '../views/entityTree';
import type { ExtensionContext } from './extensionContext';
import { openCommand } from './openCommand';
import type { DocumentReport } from './reports';

/** The names of the active report by type, each with its mentions. */
export function registerEntitiesView({ reports }: ExtensionContext): vscode.Disposable {
  const tree = new EntitiesTree();
  const view = vscode.window.createTreeView('policyAnnotator.entities', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  tree.show(reports.active);
  return vscode.Disposable.from(
    tree,
    view,
    reports.onDidChangeActive((found) => tree.show(found)),
    vscode.commands.registerCommand('policyAnnotator.entities.copyNames', (node: EntityTreeNode) =>
      vscode.env.clipboard.writeText(namesIn(node).join('\n')),
    ),
  );
}

const namesIn = (node: EntityTreeNode): string[] =>
  node.kind === 'type' ? node.children.map(({ label }) => label) : [node.label];

class EntitiesTree implements vscode.TreeDataProvider<EntityTreeNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  #found: DocumentReport | null = null;
  #roots: readonly EntityTreeNode[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  show(found: DocumentReport | null): void {
    this.#found = found;
    this.#roots = found ? entityTree(found.report, found.document.getText(), vscode.l10n.t) : [];
    this.#changed.fire();
  }

  getChildren(node?: EntityTreeNode): EntityTreeNode[] {
    if (!node) return [...this.#roots];
    return node.kind === 'mention' ? [] : [...node.children];
  }

  getTreeItem(node: EntityTreeNode): vscode.TreeItem {
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(node.label, node.kind === 'mention' ? None : Collapsed);
    item.id = node.key;
    item.contextValue = node.kind === 'type' ? 'group' : node.kind;
    if (node.kind === 'type') {
      item.description = String(node.children.length);
      item.iconPath = new vscode.ThemeIcon(
        'circle-filled',
        new vscode.ThemeColor(`policyAnnotator.${node.key}`),
      );
    }
    if (node.kind === 'entity') item.description = node.description;
    const span =
      node.kind === 'mention' ? node.span : node.kind === 'entity' ? node.entity.mentions[0] : null;
    if (span && this.#found) item.command = openCommand(this.#found.document, span);
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
