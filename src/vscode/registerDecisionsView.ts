import * as vscode from 'vscode';
import type { Span } from '../core/model/span';
import {
  clauseOf,
  type DecisionEntry,
  type DecisionGroup,
  type DecisionNode,
  decisionTree,
} from '../views/decisionTree';
import { labelNames } from './labelInput';
import type { Decisions } from './decisions';
import { moveStep } from './decisionSteps';
import type { ExtensionContext } from './extensionContext';
import { openCommand } from './openCommand';
import { progressIn } from './progressIn';
import type { DocumentReport } from './reports';
import { takeDecision } from './takeDecision';
import { TreeChanges } from './treeChanges';
import { windowTurn } from './windowTurn';

/** The person's decisions about the active report: how far they are, and what lost its text. */
export function registerDecisionsView({ reports, decisions }: ExtensionContext): vscode.Disposable {
  const tree = new DecisionsTree();
  const view = vscode.window.createTreeView('policyAnnotator.decisions', { treeDataProvider: tree });
  const show = (found: DocumentReport | null): void => {
    tree.show(found);
    view.description = found ? progressIn(found) : '';
    const lost = found?.marks.lost.length ?? 0;
    view.badge =
      lost > 0
        ? { value: lost, tooltip: vscode.l10n.t('Decisions that lost their text: {0}', lost) }
        : undefined;
  };
  show(reports.active);
  const command = (name: string, run: (found: DocumentReport, entry: DecisionEntry) => Promise<unknown>) =>
    vscode.commands.registerCommand(`policyAnnotator.decisions.${name}`, async (node?: DecisionNode) => {
      const found = reports.active && (await decisions.current(reports.active.document));
      if (!found || node?.kind !== 'decision') return;
      const entry = presentEntry(found, node);
      if (entry) await run(found, entry);
      else await takeDecision(decisions, found, null);
    });
  return vscode.Disposable.from(
    tree,
    view,
    reports.onDidChangeActive(show),
    command('delete', (found, { mark }) => takeDecision(decisions, found, { remove: [mark.id] })),
    command('attachToSelection', (found, entry) => attachToSelection(decisions, found, entry)),
    command('attachToCandidate', (found, entry) => attachToCandidate(decisions, found, entry)),
  );
}

/** The decision of a line as it stands by now; undefined where it was taken back since the line was drawn. */
const presentEntry = (
  { marks }: DocumentReport,
  { mark: { id } }: DecisionEntry,
): DecisionEntry | undefined =>
  decisionTree(marks)
    .flatMap(({ children }) => children)
    .find(({ mark }) => mark.id === id);

async function attachToSelection(
  decisions: Decisions,
  found: DocumentReport,
  entry: DecisionEntry,
): Promise<void> {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document === found.document);
  if (!editor || editor.selection.isEmpty) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Select the text the decision is about, then try again.'),
    );
    return;
  }
  const { start, end } = editor.selection;
  const span = { start: found.document.offsetAt(start), end: found.document.offsetAt(end) };
  await attach(decisions, found, entry, span);
}

/** Lets the person choose among the places a lost decision may mean, each shown with its surroundings. */
async function attachToCandidate(
  decisions: Decisions,
  found: DocumentReport,
  entry: DecisionEntry,
): Promise<void> {
  const text = found.document.getText();
  const items = entry.candidates.map((span) => ({
    label:
      `${text.slice(Math.max(0, span.start - 15), span.start)}【${text.slice(span.start, span.end)}】${text.slice(span.end, span.end + 15)}`.replace(
        /\s+/g,
        ' ',
      ),
    description: vscode.l10n.t('line {0}', found.document.positionAt(span.start).line + 1),
    span,
  }));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Its text stands nowhere in this report any more.'),
    );
    return;
  }
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Which place is meant?'),
  });
  if (picked) await attach(decisions, found, entry, picked.span);
}

/** The decision as it was, on another span. */
const attach = (
  decisions: Decisions,
  found: DocumentReport,
  { mark }: DecisionEntry,
  span: Span,
): Promise<boolean> =>
  takeDecision(decisions, found, moveStep({ span, label: mark.label, mark }, span, mark.state));

const groupLook = (group: DecisionGroup): { readonly name: string; readonly icon: string } =>
  ({
    lost: { name: vscode.l10n.t('Lost'), icon: 'warning' },
    accepted: { name: vscode.l10n.t('Accepted'), icon: 'check' },
    corrected: { name: vscode.l10n.t('Corrected'), icon: 'edit' },
    added: { name: vscode.l10n.t('Added'), icon: 'add' },
    rejected: { name: vscode.l10n.t('Rejected'), icon: 'close' },
  })[group];

class DecisionsTree implements vscode.TreeDataProvider<DecisionNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #changes = new TreeChanges<never>(() => this.#changed.fire(undefined), windowTurn);
  #found: DocumentReport | null = null;

  readonly onDidChangeTreeData = this.#changed.event;

  show(found: DocumentReport | null): void {
    this.#found = found;
    this.#changes.tell();
  }

  getChildren(node?: DecisionNode): DecisionNode[] {
    this.#changes.noteAsked();
    if (!node) return this.#found ? [...decisionTree(this.#found.marks)] : [];
    return node.kind === 'group' ? [...node.children] : [];
  }

  getTreeItem(node: DecisionNode): vscode.TreeItem {
    return node.kind === 'group' ? groupItem(node.group, node.children.length) : this.#entryItem(node);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #entryItem({ mark, span }: DecisionEntry): vscode.TreeItem {
    const item = new vscode.TreeItem(mark.anchor.exact.replace(/\s+/g, ' '));
    item.id = mark.id;
    const said = [labelNames()[mark.label], mark.note ?? '', ...mark.tags, clauseOf(mark.anchor)];
    item.description = said.filter(Boolean).join(' · ');
    item.contextValue = span ? 'decision' : 'lostDecision';
    item.tooltip = `${mark.anchor.prefix}【${mark.anchor.exact}】${mark.anchor.suffix}`;
    if (span && this.#found) item.command = openCommand(this.#found.document, span);
    return item;
  }
}

function groupItem(group: DecisionGroup, count: number): vscode.TreeItem {
  const { name, icon } = groupLook(group);
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  item.id = group;
  item.description = String(count);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.contextValue = 'decisionGroup';
  return item;
}
