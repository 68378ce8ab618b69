import * as vscode from 'vscode';
import { entityTypes } from '../core/model/entity';
import type { Suggestion } from '../views/decidable';
import {
  type EntityNode,
  type EntityTreeNode,
  findMentionPath,
  listedMentions,
  nextMention,
} from '../views/entityTree';
import { type EntitiesChoice, recallEntitiesChoice, rememberEntitiesChoice } from './entitiesMemory';
import { EntitiesTree } from './entitiesTree';
import type { ExtensionContext } from './extensionContext';
import { followCursor, type FollowingView } from './followCursor';
import { progressIn } from './progressIn';
import type { DocumentReport } from './reports';
import { openAt } from './reveal';

/** The Names view: the names of the active report, as the person wants them listed. */
export class EntitiesView implements FollowingView, vscode.Disposable {
  readonly #tree: EntitiesTree;
  readonly #view: vscode.TreeView<EntityTreeNode>;
  readonly #subscriptions: vscode.Disposable;
  readonly #memory: vscode.Memento;
  #choice: EntitiesChoice;

  constructor({ reports, server, memory }: ExtensionContext) {
    this.#memory = memory;
    this.#choice = recallEntitiesChoice(memory);
    this.#tree = new EntitiesTree((found, offset) => server.card(found, offset, 'name'));
    this.#view = vscode.window.createTreeView('policyAnnotator.entities', {
      treeDataProvider: this.#tree,
      showCollapseAll: true,
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#tree,
      this.#view,
      reports.onDidChangeActive((found) => this.#show(found)),
      followCursor(this),
    );
    this.#show(reports.active);
  }

  get filter(): string {
    return this.#choice.filter;
  }

  get isFollowing(): boolean {
    return this.#choice.following;
  }

  get isVisible(): boolean {
    return this.#view.visible;
  }

  get found(): DocumentReport | null {
    return this.#tree.found;
  }

  /** The mentions that a line of the view stands for, those under it included; without a line all that are shown. */
  suggestionsIn(node?: EntityTreeNode): Suggestion[] {
    return listedMentions(node ? [node] : this.#tree.roots);
  }

  /** Lists the names another way from now on; resolves once that is remembered. */
  async change(part: Partial<EntitiesChoice>): Promise<void> {
    this.#choice = { ...this.#choice, ...part };
    this.#show(this.#tree.found);
    await rememberEntitiesChoice(this.#memory, this.#choice);
  }

  /** Selects the mention after the one that is selected, the first where none is. */
  async showNext(node: EntityNode): Promise<void> {
    const { found } = this;
    if (!found) return;
    const { document } = found;
    const editor = vscode.window.visibleTextEditors.find((each) => each.document === document);
    const [start = -1, end = -1] = editor
      ? [editor.selection.start, editor.selection.end].map((at) => document.offsetAt(at))
      : [];
    const span = nextMention(node, { start, end });
    if (span) await openAt(document, span, true);
  }

  selectAt(offset: number): void {
    const mention = findMentionPath(this.#tree.roots, offset).at(-1);
    // The row may be gone before the view gets to it.
    if (mention) this.#view.reveal(mention, { select: true, focus: false }).then(undefined, () => undefined);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #messageFor({ isPreliminary }: DocumentReport): string {
    if (isPreliminary) return vscode.l10n.t('Reading the names…');
    if (this.#choice.filter === '' || this.#tree.roots.length === 0) return ''; // nothing hides the button that clears it
    const shown = this.#tree.roots.reduce((sum, { children }) => sum + children.length, 0);
    return vscode.l10n.t('Filter: {0} (names: {1})', this.#choice.filter, shown);
  }

  #show(found: DocumentReport | null): void {
    const { filter, rejected, following } = this.#choice;
    this.#tree.show(found, this.#choice);
    this.#view.message = found ? this.#messageFor(found) : '';
    this.#view.description = found ? progressIn(found, entityTypes) : '';
    const keys = { filtered: filter !== '', rejected, following };
    for (const [name, value] of Object.entries(keys))
      void vscode.commands.executeCommand('setContext', `policyAnnotator.entities.${name}`, value);
  }
}
