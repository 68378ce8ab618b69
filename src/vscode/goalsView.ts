import * as vscode from 'vscode';
import { countGoals, findGoalPath, type GoalNode } from '../views/goalTree';
import type { ExtensionContext } from './extensionContext';
import { type GoalsChoice, recallGoalsChoice, rememberGoalsChoice } from './goalsMemory';
import { GoalsTree } from './goalsTree';
import type { DocumentReport } from './reports';

/** How long the cursor must rest before the view follows it, in milliseconds. */
const followPause = 120;

/** The Goals view: the goals of the active report, as the person wants them listed. */
export class GoalsView implements vscode.Disposable {
  readonly #context: ExtensionContext;
  readonly #tree = new GoalsTree();
  readonly #view: vscode.TreeView<GoalNode>;
  readonly #subscriptions: vscode.Disposable;
  #choice: GoalsChoice;
  #followTimer: NodeJS.Timeout | undefined;

  constructor(context: ExtensionContext) {
    this.#context = context;
    this.#choice = recallGoalsChoice(context.memory);
    this.#view = vscode.window.createTreeView('policyAnnotator.goals', {
      treeDataProvider: this.#tree,
      showCollapseAll: true,
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#tree,
      this.#view,
      context.reports.onDidChangeActive((found) => this.#show(found)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#followSoon(textEditor)),
    );
    this.#show(context.reports.active);
  }

  get choice(): GoalsChoice {
    return this.#choice;
  }

  get roots(): readonly GoalNode[] {
    return this.#tree.roots;
  }

  get found(): DocumentReport | null {
    return this.#tree.found;
  }

  /** Lists the goals another way from now on. */
  async change(part: Partial<GoalsChoice>): Promise<void> {
    this.#choice = { ...this.#choice, ...part };
    this.#show(this.#tree.found);
    await rememberGoalsChoice(this.#context.memory, this.#choice);
  }

  async expandAll(): Promise<void> {
    for (const root of this.#tree.roots)
      await this.#view.reveal(root, { select: false, focus: false, expand: 3 });
  }

  dispose(): void {
    clearTimeout(this.#followTimer);
    this.#subscriptions.dispose();
  }

  #show(found: DocumentReport | null): void {
    this.#tree.show(found, this.#choice);
    const { filter } = this.#choice;
    const shown = countGoals(this.#tree.roots);
    this.#view.message = found && filter ? vscode.l10n.t('Filter: {0} ({1} goals)', filter, shown) : '';
    const targets = found?.report.quantities.filter(({ role }) => role === 'target').length ?? 0;
    this.#view.badge =
      targets > 0 ? { value: targets, tooltip: vscode.l10n.t('{0} targets', targets) } : undefined;
    this.#setKeys();
  }

  #setKeys(): void {
    const { roles, filter, following } = this.#choice;
    const keys = {
      actuals: roles.includes('actual'),
      qualitative: roles.includes('qualitative'),
      filtered: filter !== '',
      following,
    };
    for (const [name, value] of Object.entries(keys))
      void vscode.commands.executeCommand('setContext', `policyAnnotator.goals.${name}`, value);
  }

  #followSoon(editor: vscode.TextEditor): void {
    clearTimeout(this.#followTimer);
    if (!this.#choice.following || !this.#view.visible || editor.document !== this.#tree.found?.document)
      return;
    this.#followTimer = setTimeout(() => {
      const offset = editor.document.offsetAt(editor.selection.active);
      const goal = findGoalPath(this.#tree.roots, offset).at(-1);
      if (goal) void this.#view.reveal(goal, { select: true, focus: false });
    }, followPause);
  }
}
