import * as vscode from 'vscode';
import type { DecideParams, MarkConflict } from '../server/protocol';
import type { DocumentReport, Reports } from './reports';
import type { ReportServer } from './reportServer';
import { askAboutConflicts } from './reviewConflicts';
import { readSidecarFile, sidecarOf, writeSidecarFile } from './sidecarFiles';

/** What a person does in one step, and takes back in one. */
export type DecisionStep = Partial<Pick<DecideParams, 'add' | 'set' | 'remove'>>;

interface DocumentHistory {
  readonly undo: DecisionStep[];
  readonly redo: DecisionStep[];
}

/** The person's decisions about the open reports: made here, placed by the server, kept in sidecars. */
export class Decisions implements vscode.Disposable {
  readonly #server: ReportServer;
  readonly #reports: Reports;
  readonly #histories = new WeakMap<vscode.TextDocument, DocumentHistory>();
  /** The last thing that reads or writes each sidecar. */
  readonly #turns = new Map<string, Promise<unknown>>();
  #loaded = new WeakSet<vscode.TextDocument>();
  /** What each sidecar held when it was last read or written, so that our own writes are not news. */
  readonly #contents = new Map<string, string | null>();
  readonly #broken = new Set<string>();
  readonly #subscriptions: vscode.Disposable;

  constructor(server: ReportServer, reports: Reports) {
    this.#server = server;
    this.#reports = reports;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.policy.json');
    const reload = (sidecar: vscode.Uri): void => void this.#reload(sidecar);
    this.#subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidChange(reload),
      watcher.onDidCreate(reload),
      watcher.onDidDelete(reload),
      reports.onDidChange(({ document }) => void this.#loadOnce(document)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#loaded.delete(document);
        this.#contents.delete(sidecarOf(document.uri).toString());
      }),
      vscode.workspace.onDidSaveTextDocument((document) => void this.#keepPlaces(document)),
      server.onDidChangeState(() => {
        if (server.state === 'stopped') this.#forgetLoaded();
      }),
    );
  }

  /**
   * The report with the decisions as the sidecar has them at this moment: what a step must start from, so that a
   * change from outside is never overwritten.
   */
  async current(document: vscode.TextDocument): Promise<DocumentReport | null> {
    if (!document.isUntitled) await this.#load(document);
    return this.#reports.current(document);
  }

  /** Takes one step; false where the text changed meanwhile or the sidecar must not be touched. */
  async decide(found: DocumentReport, step: DecisionStep): Promise<boolean> {
    const history = this.#historyOf(found.document);
    const back = await this.#take(found, step);
    if (!back) return false;
    history.undo.push(back);
    history.redo.length = 0;
    return true;
  }

  async undo(found: DocumentReport): Promise<void> {
    const { undo, redo } = this.#historyOf(found.document);
    await this.#step(found, undo, redo);
  }

  async redo(found: DocumentReport): Promise<void> {
    const { undo, redo } = this.#historyOf(found.document);
    await this.#step(found, redo, undo);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #step(found: DocumentReport, from: DecisionStep[], to: DecisionStep[]): Promise<void> {
    const step = from.pop();
    if (!step) return;
    const back = await this.#take(found, step);
    if (back) to.push(back);
    else from.push(step);
  }

  /** The step that takes this one back. */
  #take({ document, version }: DocumentReport, step: DecisionStep): Promise<DecisionStep | null> {
    return this.#inTurn(document, () => this.#decideAndSave(document, version, step));
  }

  async #decideAndSave(
    document: vscode.TextDocument,
    version: number,
    step: DecisionStep,
  ): Promise<DecisionStep | null> {
    if (!this.#canKeep(document) || !(await this.#loadChanged(document))) return null;
    if (this.#broken.has(sidecarOf(document.uri).toString())) return null;
    const add = step.add ?? [];
    const set = step.set ?? [];
    const decided = await this.#server.decide(document.uri, {
      version,
      add,
      set,
      remove: step.remove ?? [],
      creator: vscode.workspace.getConfiguration('policyAnnotator').get('creator', ''),
      now: new Date().toISOString(),
    });
    if (!decided) return null;
    if (decided.sidecar !== null) await this.#save(document, decided.sidecar);
    await this.#reports.renew(document);
    const known = new Set(decided.before.map(({ id }) => id));
    return {
      set: decided.before,
      remove: [...add, ...set].map(({ id }) => id).filter((id) => !known.has(id)),
    };
  }

  /** With a saved text goes a sidecar that says where the decisions stand in it. */
  async #keepPlaces(document: vscode.TextDocument): Promise<void> {
    if (!this.#loaded.has(document) || this.#broken.has(sidecarOf(document.uri).toString())) return;
    await this.#inTurn(document, () => this.#savePlaces(document));
  }

  async #savePlaces(document: vscode.TextDocument): Promise<void> {
    if (!(await this.#loadChanged(document))) return;
    const json = await this.#server.sidecar(document.uri);
    if (json !== null && json !== this.#contents.get(sidecarOf(document.uri).toString()))
      await this.#save(document, json);
  }

  async #save(document: vscode.TextDocument, json: string): Promise<void> {
    try {
      await writeSidecarFile(sidecarOf(document.uri), json);
      this.#note(document, json);
      this.#server.marksSaved(document.uri, json);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('Your decisions could not be saved: {0}', reason));
    }
  }

  /** A server that died knew the decisions; the next one is told them again. */
  #forgetLoaded(): void {
    this.#loaded = new WeakSet();
    this.#contents.clear();
  }

  async #loadOnce(document: vscode.TextDocument): Promise<void> {
    if (this.#loaded.has(document) || document.isUntitled) return;
    this.#loaded.add(document);
    if (!(await this.#load(document))) this.#loaded.delete(document);
  }

  async #reload(sidecar: vscode.Uri): Promise<void> {
    const address = sidecar.toString();
    for (const document of vscode.workspace.textDocuments)
      if (this.#loaded.has(document) && sidecarOf(document.uri).toString() === address)
        await this.#load(document);
  }

  #load(document: vscode.TextDocument): Promise<boolean> {
    return this.#inTurn(document, () => this.#loadChanged(document));
  }

  /**
   * Reads and writes of one sidecar wait for each other: what was read before our own write would else be taken for
   * news after it, and undo the decision that was just made.
   */
  #inTurn<T>({ uri }: vscode.TextDocument, work: () => Promise<T>): Promise<T> {
    const address = sidecarOf(uri).toString();
    const turn = (this.#turns.get(address) ?? Promise.resolve()).then(work);
    this.#turns.set(
      address,
      turn.catch(() => undefined),
    );
    return turn;
  }

  /**
   * Notes what a sidecar holds and the server knows. The server forgets a document that is closed: what is written
   * of it afterwards is news to the one that is opened next.
   */
  #note(document: vscode.TextDocument, json: string | null): void {
    if (this.#loaded.has(document)) this.#contents.set(sidecarOf(document.uri).toString(), json);
  }

  /** Whether the server knows the sidecar as it stands; where it could not be told, nothing may be written over it. */
  async #loadChanged(document: vscode.TextDocument): Promise<boolean> {
    const { uri } = document;
    const sidecar = sidecarOf(uri);
    const address = sidecar.toString();
    const json = await readSidecarFile(sidecar).catch((error: unknown) => {
      this.#note(document, ''); // whatever it holds when it can be read again is news
      this.#refuse(sidecar, 'unreadable', error instanceof Error ? error.message : String(error));
    });
    if (json === undefined) return false;
    if (json === (this.#contents.get(address) ?? null)) return true;
    this.#note(document, json);
    const loaded = await this.#server.loadMarks(uri, json);
    if (!loaded) {
      this.#contents.delete(address);
      return false;
    }
    await this.#reports.renew(document);
    this.#broken.delete(address);
    if (loaded.problem) this.#refuse(sidecar, loaded.problem, loaded.detail);
    else if (loaded.conflicts.length > 0) void this.#review(document, loaded.conflicts);
    return true;
  }

  /** The later decisions stay until the person says otherwise, which they can at once. */
  async #review(document: vscode.TextDocument, conflicts: readonly MarkConflict[]): Promise<void> {
    const review = vscode.l10n.t('Show One by One');
    const message = vscode.l10n.t(
      '{0} decisions were changed here and in {1}; the later ones stay.',
      conflicts.length,
      nameOf(sidecarOf(document.uri)),
    );
    if ((await vscode.window.showInformationMessage(message, review)) !== review) return;
    const step = await askAboutConflicts(conflicts);
    const found = await this.current(document);
    if (found) await this.decide(found, step);
  }

  /** Says why a sidecar is left alone, once while it stays so. */
  #refuse(sidecar: vscode.Uri, problem: 'unreadable' | 'newer', detail: string): void {
    const address = sidecar.toString();
    if (!this.#broken.has(address))
      void vscode.window.showWarningMessage(problemMessage(problem, sidecar, detail));
    this.#broken.add(address);
  }

  /** Whether there is a sidecar that may be written; says so where there is none. */
  #canKeep({ uri, isUntitled }: vscode.TextDocument): boolean {
    const sidecar = sidecarOf(uri);
    const isBroken = this.#broken.has(sidecar.toString());
    if (isUntitled)
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Save this text first: your decisions are kept in a file beside it.'),
      );
    else if (isBroken) void vscode.window.showWarningMessage(problemMessage('unreadable', sidecar, ''));
    return !isUntitled && !isBroken;
  }

  #historyOf(document: vscode.TextDocument): DocumentHistory {
    const history = this.#histories.get(document) ?? { undo: [], redo: [] };
    this.#histories.set(document, history);
    return history;
  }
}

const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

const problemMessage = (problem: 'unreadable' | 'newer', sidecar: vscode.Uri, detail: string): string =>
  problem === 'newer'
    ? vscode.l10n.t(
        '{0} was written by a later version of Policy Annotator and is left as it is.',
        nameOf(sidecar),
      )
    : vscode.l10n.t(
        '{0} cannot be read and is left as it is; nothing is decided here until it is mended. {1}',
        nameOf(sidecar),
        detail,
      );
