import * as vscode from 'vscode';
import { lazily } from '../core/model/lazily';
import type { MarkState } from '../server/protocol';
import { stateTerm } from '../views/decisionSigns';
import {
  type EntityGroup,
  entityTree,
  type EntityTreeNode,
  type EntityTreeOptions,
  type EntityTreeSource,
  type MentionNode,
} from '../views/entityTree';
import { openCommand } from './openCommand';
import type { DocumentReport } from './reports';
import { TreeChanges } from './treeChanges';
import { windowTurn } from './windowTurn';

/** What a click on a name does: goes to its next mention. */
export const showNextCommand = 'policyAnnotator.entities.showNext';

/** What a hover over the name at an offset says. */
type CardOf = (found: DocumentReport, offset: number) => Promise<string | null>;

/** The names of one report for VS Code's tree; all it decides is how a line looks. */
export class EntitiesTree implements vscode.TreeDataProvider<EntityTreeNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #changes = new TreeChanges<never>(() => this.#changed.fire(undefined), windowTurn);
  readonly #cardOf: CardOf;
  #found: DocumentReport | null = null;
  #lines: () => Lines = () => noLines;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(cardOf: CardOf) {
    this.#cardOf = cardOf;
  }

  get roots(): readonly EntityGroup[] {
    return this.#lines().roots;
  }

  get found(): DocumentReport | null {
    return this.#found;
  }

  show(found: DocumentReport | null, options: EntityTreeOptions): void {
    this.#found = found;
    this.#lines = found ? linesLater({ ...found, text: found.document.getText() }, options) : () => noLines;
    this.#changes.tell();
  }

  getChildren(node?: EntityTreeNode): EntityTreeNode[] {
    this.#changes.noteAsked();
    if (!node) return [...this.roots];
    return node.kind === 'mention' ? [] : [...node.children];
  }

  getParent(node: EntityTreeNode): EntityTreeNode | undefined {
    return this.#lines().parents.get(node);
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

  async resolveTreeItem(item: vscode.TreeItem, node: EntityTreeNode): Promise<vscode.TreeItem> {
    const [place] =
      node.kind === 'mention' ? [node.span] : node.kind === 'entity' ? node.entity.mentions : [];
    const middle = place && Math.floor((place.start + place.end) / 2); // at its edge another name may end
    const card = middle !== undefined && this.#found && (await this.#cardOf(this.#found, middle));
    if (card) item.tooltip = new vscode.MarkdownString(card);
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

interface Lines {
  readonly roots: readonly EntityGroup[];
  readonly parents: ReadonlyMap<EntityTreeNode, EntityTreeNode>;
}

const noLines: Lines = { roots: [], parents: new Map() };

/** Makes the lines when they are asked for, and once: mostly nobody looks at them. */
const linesLater = (source: EntityTreeSource, options: EntityTreeOptions): (() => Lines) =>
  lazily(() => makeLines(source, options));

function makeLines(source: EntityTreeSource, options: EntityTreeOptions): Lines {
  const roots = entityTree(source, options, vscode.l10n.t);
  const parents = new Map<EntityTreeNode, EntityTreeNode>();
  for (const group of roots)
    for (const entity of group.children) {
      parents.set(entity, group);
      for (const mention of entity.children) parents.set(mention, entity);
    }
  return { roots, parents };
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
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, names: {1}', label, children.length) };
}
