import * as vscode from 'vscode';
import type { GoalRole } from '../views/goalEntries';
import { type GoalNode, goalTree, type GoalTreeOptions } from '../views/goalTree';
import { goalTooltip } from './goalTooltip';
import { openCommand } from './openCommand';
import type { DocumentReport } from './reports';

const goalIcons: Readonly<Record<GoalRole, vscode.ThemeIcon>> = {
  target: new vscode.ThemeIcon('target', new vscode.ThemeColor('policyAnnotator.target')),
  actual: new vscode.ThemeIcon('pass', new vscode.ThemeColor('policyAnnotator.actual')),
  qualitative: new vscode.ThemeIcon('flag'),
};
const groupIcons = {
  article: new vscode.ThemeIcon('file-text'),
  section: undefined,
  group: new vscode.ThemeIcon('list-unordered'),
} as const;

/** The goals of one report for VS Code's tree; all it decides is how a node looks. */
export class GoalsTree implements vscode.TreeDataProvider<GoalNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #parents = new Map<GoalNode, GoalNode>();
  #found: DocumentReport | null = null;
  #roots: readonly GoalNode[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  get roots(): readonly GoalNode[] {
    return this.#roots;
  }

  get found(): DocumentReport | null {
    return this.#found;
  }

  show(found: DocumentReport | null, options: GoalTreeOptions): void {
    this.#found = found;
    this.#roots = found ? goalTree(found.report, options, vscode.l10n.t) : [];
    this.#parents.clear();
    this.#rememberParents(this.#roots);
    this.#changed.fire();
  }

  getChildren(node?: GoalNode): GoalNode[] {
    if (!node) return [...this.#roots];
    return node.kind === 'goal' ? [] : [...node.children];
  }

  getParent(node: GoalNode): GoalNode | undefined {
    return this.#parents.get(node);
  }

  getTreeItem(node: GoalNode): vscode.TreeItem {
    const leaf = node.kind === 'goal';
    const { None, Expanded } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(node.label, leaf ? None : Expanded);
    item.id = node.key;
    item.contextValue = leaf ? 'goal' : 'group';
    item.description = leaf ? node.description : String(node.count);
    item.accessibilityInformation = {
      label: leaf
        ? `${node.label} ${node.description}`
        : vscode.l10n.t('{0}, {1} goals', node.label, node.count),
    };
    const icon = leaf ? goalIcons[node.goal.role] : groupIcons[node.kind];
    if (icon) item.iconPath = icon;
    if (this.#found) item.command = openCommand(this.#found.document, node.span);
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: GoalNode): vscode.TreeItem {
    if (node.kind === 'goal' && this.#found) item.tooltip = goalTooltip(node.goal, this.#found);
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #rememberParents(nodes: readonly GoalNode[]): void {
    for (const node of nodes) {
      if (node.kind === 'goal') continue;
      for (const child of node.children) this.#parents.set(child, node);
      this.#rememberParents(node.children);
    }
  }
}
