import * as vscode from 'vscode';
import type { MarkState } from '../server/protocol';
import { stateTerm } from '../views/decisionSigns';
import {
  type EntityGroup,
  entityTree,
  type EntityTreeNode,
  type EntityTreeOptions,
  type MentionNode,
} from '../views/entityTree';
import { openCommand } from './openCommand';
import type { DocumentReport } from './reports';

/** What a click on a name does: goes to its next mention. */
export const showNextCommand = 'policyAnnotator.entities.showNext';

/** The names of one report for VS Code's tree; all it decides is how a line looks. */
export class EntitiesTree implements vscode.TreeDataProvider<EntityTreeNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #parents = new Map<EntityTreeNode, EntityTreeNode>();
  #found: DocumentReport | null = null;
  #roots: readonly EntityGroup[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  get roots(): readonly EntityGroup[] {
    return this.#roots;
  }

  get found(): DocumentReport | null {
    return this.#found;
  }

  show(found: DocumentReport | null, options: EntityTreeOptions): void {
    this.#found = found;
    this.#roots = found
      ? entityTree({ ...found, text: found.document.getText() }, options, vscode.l10n.t)
      : [];
    this.#parents.clear();
    for (const group of this.#roots)
      for (const entity of group.children) {
        this.#parents.set(entity, group);
        for (const mention of entity.children) this.#parents.set(mention, entity);
      }
    this.#changed.fire();
  }

  getChildren(node?: EntityTreeNode): EntityTreeNode[] {
    if (!node) return [...this.#roots];
    return node.kind === 'mention' ? [] : [...node.children];
  }

  getParent(node: EntityTreeNode): EntityTreeNode | undefined {
    return this.#parents.get(node);
  }

  getTreeItem(node: EntityTreeNode): vscode.TreeItem {
    const { None, Collapsed } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(node.label, node.kind === 'mention' ? None : Collapsed);
    item.id = `${this.#found?.document.uri.toString() ?? ''} ${node.key}`;
    item.contextValue = node.kind === 'type' ? 'group' : node.kind;
    if (node.kind === 'type') describeType(item, node);
    if (node.kind === 'entity') {
      item.description = node.description;
      item.accessibilityInformation = { label: `${node.label} ${node.description}` };
      item.command = {
        command: showNextCommand,
        title: vscode.l10n.t('Show in the Text'),
        arguments: [node],
      };
    }
    if (node.kind === 'mention' && this.#found) {
      item.command = openCommand(this.#found.document, node.span);
      if (node.state !== null) describeDecided(item, node, node.state);
    }
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

const stateIcons: Readonly<Record<MarkState, string>> = {
  accepted: 'check',
  corrected: 'edit',
  added: 'add',
  rejected: 'close',
};

function describeDecided(item: vscode.TreeItem, { label }: MentionNode, state: MarkState): void {
  item.iconPath = new vscode.ThemeIcon(stateIcons[state]);
  item.contextValue = state === 'rejected' ? 'rejectedMention' : 'decidedMention';
  item.accessibilityInformation = {
    label: `${label}, ${stateTerm(state, vscode.l10n.t)}`,
  };
}

function describeType(item: vscode.TreeItem, { key, label, children }: EntityGroup): void {
  item.description = String(children.length);
  item.iconPath = new vscode.ThemeIcon('circle-filled', new vscode.ThemeColor(`policyAnnotator.${key}`));
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, {1} names', label, children.length) };
}
