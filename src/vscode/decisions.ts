import * as vscode from 'vscode';
import type { DecideParams } from '../server/protocol';
import { DecisionHistory, type Direction } from './decisionHistory';
import { nameOf } from './nameOf';
import type { DocumentReport, Reports } from './reports';
import type { ReportServer } from './reportServer';
import { askAboutConflicts } from './reviewConflicts';
import type { FoundConflicts, Sidecars } from './sidecars';

/** What a person does in one step, and takes back in one. */
export type DecisionStep = Partial<Pick<DecideParams, 'add' | 'set' | 'remove'>>;

/** Does something about a report, and hands back what undoes it; null where it could not be done. */
export type Deed = (found: DocumentReport) => Promise<Deed | null>;

/** The person's decisions about the open reports: made here, placed by the server, kept in sidecars. */
export class Decisions implements vscode.Disposable {
  readonly #server: ReportServer;
  readonly #reports: Reports;
  readonly #sidecars: Sidecars;
  readonly #histories = new WeakMap<vscode.TextDocument, DecisionHistory<Deed>>();
  readonly #decided = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable;

  /** Something was decided about a document, or taken back. */
  readonly onDidDecide = this.#decided.event;

  constructor(server: ReportServer, reports: Reports, sidecars: Sidecars) {
    this.#server = server;
    this.#reports = reports;
    this.#sidecars = sidecars;
    this.#subscriptions = vscode.Disposable.from(
      this.#decided,
      sidecars.onDidFindConflicts((found) => void this.#review(found)),
    );
  }

  /**
   * The report with the decisions as the sidecar has them at this moment: what a step must start from, so that a
   * change from outside is never overwritten.
   */
  async current(document: vscode.TextDocument): Promise<DocumentReport | null> {
    if (!document.isUntitled) await this.#sidecars.load(document);
    return this.#reports.current(document);
  }

  /** Takes one step; false where the text changed meanwhile or the sidecar must not be touched. */
  decide(found: DocumentReport, step: DecisionStep): Promise<boolean> {
    return this.perform(found, this.#deedOf(step));
  }

  /** Does something that is undone in turn with the decisions about a report; false where it could not be done. */
  async perform(found: DocumentReport, deed: Deed): Promise<boolean> {
    const text = found.document.getText(); // an edit made meanwhile comes before it when things are undone
    const back = await deed(found);
    if (back) this.historyOf(found.document).add(back, text);
    if (back) this.#decided.fire(found.document);
    return back !== null;
  }

  /** Takes the last step back, or takes the one again that was last taken back. */
  async go(direction: Direction, found: DocumentReport): Promise<void> {
    const { document } = found;
    const perform = (deed: Deed): Promise<Deed | null> => deed(found);
    if (await this.historyOf(document).go(direction, document.getText(), perform))
      this.#decided.fire(document);
  }

  historyOf(document: vscode.TextDocument): DecisionHistory<Deed> {
    const history = this.#histories.get(document) ?? new DecisionHistory<Deed>();
    this.#histories.set(document, history);
    return history;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #deedOf(step: DecisionStep): Deed {
    return async (found) => {
      const back = await this.#take(found, step);
      return back && this.#deedOf(back);
    };
  }

  /** The step that takes this one back; null where it could not be taken. */
  async #take({ document, version }: DocumentReport, step: DecisionStep): Promise<DecisionStep | null> {
    const { add = [], set = [], remove = [] } = step;
    const decided = await this.#sidecars.change(document, () =>
      this.#server.decide(document.uri, { version, add, set, remove, ...authorship() }),
    );
    if (!decided) return null;
    const known = new Set(decided.before.map(({ id }) => id));
    return {
      set: decided.before,
      remove: [...add, ...set].map(({ id }) => id).filter((id) => !known.has(id)),
    };
  }

  /** The later decisions stay until the person says otherwise, which they can at once. */
  async #review({ document, sidecar, conflicts }: FoundConflicts): Promise<void> {
    const review = vscode.l10n.t('Show One by One');
    const message = vscode.l10n.t(
      'Decisions changed both here and in {1}: {0}. The later ones stay.',
      conflicts.length,
      nameOf(sidecar),
    );
    if ((await vscode.window.showInformationMessage(message, review)) !== review) return;
    const step = await askAboutConflicts(conflicts);
    const found = await this.current(document);
    if (found) await this.decide(found, step);
  }
}

/** Who decides, and when. */
export const authorship = (): Pick<DecideParams, 'creator' | 'now'> => ({
  creator: vscode.workspace.getConfiguration('policyAnnotator').get('creator', ''),
  now: new Date().toISOString(),
});
