import * as vscode from 'vscode';
import { countTargets } from '../views/copies';
import type { Suggestion } from '../views/decidable';
import { type GoalEntry, goalLabels, toSuggestion } from '../views/goalEntries';
import type { GoalNode } from '../views/goalNode';
import { countGoals, findGoalPath, listedLeaves } from '../views/goalTreePaths';
import type { ExtensionContext } from './extensionContext';
import { followCursor, type FollowingView } from './followCursor';
import {
  type GoalsChoice,
  recallCollapsed,
  recallGoalsChoice,
  rememberCollapsed,
  rememberGoalsChoice,
} from './goalsMemory';
import { type GoalId, GoalsTree } from './goalsTree';
import { progressIn } from './progressIn';
import type { DocumentReport } from './reports';
import { openAt } from './reveal';

/** How many levels VS Code expands at once. */
const mostLevels = 3;

/** The Goals view: the goals of the active report, as the person wants them listed. */
export class GoalsView implements FollowingView, vscode.Disposable {
  readonly #context: ExtensionContext;
  readonly #collapsed: Set<GoalId>;
  readonly #tree: GoalsTree;
  readonly #view: vscode.TreeView<GoalId>;
  readonly #subscriptions: vscode.Disposable;
  #choice: GoalsChoice;

  constructor(context: ExtensionContext) {
    this.#context = context;
    this.#choice = recallGoalsChoice(context.memory);
    this.#collapsed = recallCollapsed(context.memory);
    this.#tree = new GoalsTree({
      isVisible: () => this.isVisible,
      isCollapsed: (id) => this.#collapsed.has(id),
      cardOf: (found, offset) => context.server.card(found, offset, 'goal'),
    });
    this.#view = vscode.window.createTreeView('policyAnnotator.goals', {
      treeDataProvider: this.#tree,
      showCollapseAll: true,
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#tree,
      this.#view,
      this.#view.onDidCollapseElement(({ element }) => this.#rememberCollapsed(element, true)),
      this.#view.onDidExpandElement(({ element }) => this.#rememberCollapsed(element, false)),
      context.reports.onDidChangeActive((found) => this.#show(found)),
      followCursor(this),
    );
    this.#show(context.reports.active);
    this.#setKeys();
  }

  get choice(): GoalsChoice {
    return this.#choice;
  }

  get isFollowing(): boolean {
    return this.#choice.following;
  }

  get isVisible(): boolean {
    return this.#view.visible;
  }

  get roots(): readonly GoalNode[] {
    return this.#tree.roots;
  }

  get found(): DocumentReport | null {
    return this.#tree.found;
  }

  /** The goal that a line of the view stands for; null for a group, or a report that is shown no longer. */
  goalOf(id: GoalId | undefined): GoalEntry | null {
    const node = id === undefined ? undefined : this.#tree.nodeOf(id);
    return node?.kind === 'goal' ? node.goal : null;
  }

  /** The goals that a line of the view stands for, those under it included; without a line all that are shown. */
  suggestionsIn(id?: GoalId): Suggestion[] {
    const node = id === undefined ? undefined : this.#tree.nodeOf(id);
    const nodes = id === undefined ? this.#tree.roots : node ? [node] : [];
    return listedLeaves(nodes).map(({ goal }) => toSuggestion(goal));
  }

  /** Selects what a line stands for in the text, and leaves the focus in the view. */
  async showInText(id: GoalId): Promise<void> {
    const { found } = this;
    const node = this.#tree.nodeOf(id);
    if (found && node) await openAt(found.document, node.span, true);
  }

  /** Lists the goals another way from now on. */
  async change(part: Partial<GoalsChoice>): Promise<void> {
    this.#choice = { ...this.#choice, ...part };
    this.#show(this.#tree.found);
    this.#setKeys();
    await rememberGoalsChoice(this.#context.memory, this.#choice);
  }

  selectAt(offset: number): void {
    const goal = findGoalPath(this.#tree.roots, offset).at(-1);
    if (!goal) return;
    const shown = this.#view.reveal(this.#tree.idOf(goal), { select: true, focus: false });
    shown.then(undefined, () => undefined); // the row may be gone before the view gets to it
  }

  async expandAll(): Promise<void> {
    const [first] = this.#tree.roots;
    await this.#expand(this.#tree.roots, 0);
    if (first) await this.#view.reveal(this.#tree.idOf(first), { select: false, focus: false });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #expand(nodes: readonly GoalNode[], depth: number): Promise<void> {
    for (const node of nodes) {
      if (node.kind === 'goal') continue;
      if (depth % mostLevels === 0)
        await this.#view.reveal(this.#tree.idOf(node), { select: false, focus: false, expand: mostLevels });
      await this.#expand(node.children, depth + 1);
    }
  }

  #show(found: DocumentReport | null): void {
    this.#tree.show(found, this.#choice);
    this.#view.message = this.#filterMessage();
    const labels = this.#choice.roles.map((role) => goalLabels[role]);
    this.#view.description = found ? progressIn(found, labels) : '';
    const targets = found ? countTargets(found.report) : 0;
    this.#view.badge =
      targets > 0 ? { value: targets, tooltip: vscode.l10n.t('Targets: {0}', targets) } : undefined;
  }

  /** How the goals are filtered. Where none is left it says nothing: a message would hide the button that clears the filter. */
  #filterMessage(): string {
    const { filter } = this.#choice;
    if (filter === '' || this.#tree.roots.length === 0) return '';
    return vscode.l10n.t('Filter: {0} (goals: {1})', filter, countGoals(this.#tree.roots));
  }

  #setKeys(): void {
    const { roles, filter, rejected, following } = this.#choice;
    const keys = {
      actuals: roles.includes('actual'),
      qualitative: roles.includes('qualitative'),
      filtered: filter !== '',
      rejected,
      following,
    };
    for (const [name, value] of Object.entries(keys))
      void vscode.commands.executeCommand('setContext', `policyAnnotator.goals.${name}`, value);
  }

  #rememberCollapsed(id: GoalId, isCollapsed: boolean): void {
    this.#collapsed.delete(id);
    if (isCollapsed) this.#collapsed.add(id);
    void rememberCollapsed(this.#context.memory, this.#collapsed);
  }
}
