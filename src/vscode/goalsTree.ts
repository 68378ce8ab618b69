import * as vscode from 'vscode';
import { lazily } from '../core/model/lazily';
import type { GoalNode } from '../views/goalNode';
import { goalTree } from '../views/goalTree';
import type { GoalTreeOptions } from '../views/goalTreeOptions';
import { type GoalTreeChanges, goalTreeChanges } from '../views/goalTreeChanges';
import { goalItem, groupItem } from './goalItem';
import type { DocumentReport } from './reports';
import { TreeChanges } from './treeChanges';
import { windowTurn } from './windowTurn';

/** A node as VS Code knows it: its document's address and its key. Another report never has the same ones. */
export type GoalId = string;

interface PlacedNode {
  readonly node: GoalNode;
  readonly parent: GoalId | undefined;
}

/** What the view shows of one version of one document. */
interface Shown {
  readonly roots: readonly GoalNode[];
  readonly placed: ReadonlyMap<GoalId, PlacedNode>;
}

/** The command a click on a node runs, with its id. Where it leads is looked up then, not while the tree is drawn. */
export const showGoalCommand = 'policyAnnotator.goals.show';

/** What the tree asks of others. */
export interface TreePorts {
  readonly isVisible: () => boolean;
  readonly isCollapsed: (id: GoalId) => boolean;
  /** What a hover over the goal's number says. */
  readonly cardOf: (found: DocumentReport, offset: number) => Promise<string | null>;
}

/** How long a person has to rest before groups are drawn anew for no more than their counts, in milliseconds. */
const restBeforeCounts = 1000;

const nothing: Shown = { roots: [], placed: new Map() };

/**
 * The goals of one report for VS Code's tree, put together once they are asked for: nobody may look at it. What has not
 * changed for the eye is not drawn anew. VS Code draws a group with all that is in it, so where only its count is
 * another, that waits: the goals of a yearbook are thousands.
 */
export class GoalsTree implements vscode.TreeDataProvider<GoalId>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<GoalId[] | undefined>();
  readonly #changes = new TreeChanges<GoalId>((ids) => this.#changed.fire(ids), windowTurn);
  readonly #ports: TreePorts;
  /** Goals whose card was read: it tells of other lines, which an edit may move. */
  readonly #explained = new Set<GoalId>();
  /** Groups that show an old count. */
  readonly #recounted = new Set<GoalId>();
  #counting: ReturnType<typeof setTimeout> | undefined;
  #found: DocumentReport | null = null;
  #shown: () => Shown = () => nothing;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(ports: TreePorts) {
    this.#ports = ports;
  }

  get roots(): readonly GoalNode[] {
    return this.#shown().roots;
  }

  get found(): DocumentReport | null {
    return this.#found;
  }

  show(found: DocumentReport | null, options: GoalTreeOptions): void {
    const isEdited = found !== null && found.document === this.#found?.document;
    const before = isEdited && this.#ports.isVisible() ? this.roots : null;
    this.#found = found;
    this.#shown = found ? lazily(() => placedGoals(found, options)) : () => nothing;
    const changes = before && goalTreeChanges(before, this.roots);
    if (found && changes) this.#redraw(found, changes);
    else this.#redrawAll();
  }

  nodeOf(id: GoalId): GoalNode | undefined {
    return this.#shown().placed.get(id)?.node;
  }

  idOf({ key }: GoalNode): GoalId {
    return this.#found ? idOf(this.#found, key) : key;
  }

  getChildren(id?: GoalId): GoalId[] {
    this.#changes.noteAsked();
    if (id === undefined) return this.roots.map((root) => this.idOf(root));
    const node = this.nodeOf(id);
    return node && node.kind !== 'goal' ? node.children.map((child) => this.idOf(child)) : [];
  }

  getParent(id: GoalId): GoalId | undefined {
    return this.#shown().placed.get(id)?.parent;
  }

  getTreeItem(id: GoalId): vscode.TreeItem {
    const node = this.nodeOf(id);
    if (!node) return new vscode.TreeItem(''); // of a report that is shown no longer; VS Code drops it
    const item = node.kind === 'goal' ? goalItem(node) : groupItem(node, this.#ports.isCollapsed(id));
    item.id = id;
    item.command = { command: showGoalCommand, title: vscode.l10n.t('Show in the Text'), arguments: [id] };
    return item;
  }

  async resolveTreeItem(item: vscode.TreeItem, id: GoalId): Promise<vscode.TreeItem> {
    const node = this.nodeOf(id);
    if (node?.kind !== 'goal' || !this.#found) return item;
    const card = await this.#ports.cardOf(this.#found, node.span.start);
    if (card !== null) item.tooltip = new vscode.MarkdownString(card);
    this.#explained.add(id);
    return item;
  }

  dispose(): void {
    clearTimeout(this.#counting);
    this.#changed.dispose();
  }

  #redrawAll(): void {
    clearTimeout(this.#counting);
    this.#recounted.clear();
    this.#explained.clear();
    this.#changes.tell();
  }

  #redraw(found: DocumentReport, { redrawn, recounted }: GoalTreeChanges): void {
    const ids = [...redrawn.map((key) => idOf(found, key)), ...this.#explained];
    this.#explained.clear();
    if (ids.length > 0) this.#changes.tell(ids);
    for (const key of recounted) this.#recounted.add(idOf(found, key));
    if (this.#recounted.size > 0) this.#recountLater();
  }

  #recountLater(): void {
    clearTimeout(this.#counting);
    this.#counting = setTimeout(() => {
      const present = [...this.#recounted].filter((id) => this.nodeOf(id) !== undefined);
      if (present.length > 0) this.#changes.tell(present);
      this.#recounted.clear();
    }, restBeforeCounts);
  }
}

const idOf = ({ document }: DocumentReport, key: string): GoalId => `${document.uri.toString()}#${key}`;

function placedGoals(found: DocumentReport, options: GoalTreeOptions): Shown {
  const roots = goalTree(found.report, options, vscode.l10n.t, found.marks.placed);
  const placed = new Map<GoalId, PlacedNode>();
  const add = (nodes: readonly GoalNode[], parent: GoalId | undefined): void => {
    for (const node of nodes) {
      const id = idOf(found, node.key);
      placed.set(id, { node, parent });
      if (node.kind !== 'goal') add(node.children, id);
    }
  };
  add(roots, undefined);
  return { roots, placed };
}
