import * as vscode from 'vscode';
import type { Suggestion } from '../views/decidable';
import {
  type EntityNode,
  type EntityTreeNode,
  findMentionPath,
  listedMentions,
  nextMention,
} from '../views/entityTree';
import { EntitiesTree } from './entitiesTree';
import type { ExtensionContext } from './extensionContext';
import { followCursor, type FollowingView } from './followCursor';
import type { DocumentReport } from './reports';
import { openAt } from './reveal';

/** The Names view: the names of the active report, as the person wants them listed. */
export class EntitiesView implements FollowingView, vscode.Disposable {
  readonly #tree = new EntitiesTree();
  readonly #view: vscode.TreeView<EntityTreeNode>;
  readonly #subscriptions: vscode.Disposable;
  #filter = '';
  #following = false;

  constructor({ reports }: ExtensionContext) {
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
    return this.#filter;
  }

  get isFollowing(): boolean {
    return this.#following;
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

  change({ filter = this.#filter, following = this.#following }): void {
    this.#filter = filter;
    this.#following = following;
    this.#show(this.#tree.found);
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
    if (mention) void this.#view.reveal(mention, { select: true, focus: false });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #show(found: DocumentReport | null): void {
    this.#tree.show(found, this.#filter);
    const shown = this.#tree.roots.reduce((sum, { children }) => sum + children.length, 0);
    this.#view.message =
      found && this.#filter ? vscode.l10n.t('Filter: {0} ({1} names)', this.#filter, shown) : '';
    const keys = { filtered: this.#filter !== '', following: this.#following };
    for (const [name, value] of Object.entries(keys))
      void vscode.commands.executeCommand('setContext', `policyAnnotator.entities.${name}`, value);
  }
}
