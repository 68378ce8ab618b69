import * as vscode from 'vscode';
import type { Decided, MarkConflict } from '../server/protocol';
import { nameOf } from './nameOf';
import type { Reports } from './reports';
import type { ReportServer } from './reportServer';
import { readSidecarFile, sidecarOf } from './sidecarFiles';
import { Turns } from './turns';
import type { WriteWhole } from './writeWhole';

/** Decisions that were changed differently here and in the sidecar. */
export interface FoundConflicts {
  readonly document: vscode.TextDocument;
  readonly sidecar: vscode.Uri;
  readonly conflicts: readonly MarkConflict[];
}

/** The sidecars of the open reports: told to the server as they change, and written as it says. */
export class Sidecars implements vscode.Disposable {
  readonly #server: ReportServer;
  readonly #reports: Reports;
  readonly #write: WriteWhole;
  /** Whoever reads or writes a sidecar waits for who does already. */
  readonly #turns = new Turns();
  /** What each sidecar held when it was last read or written, so that our own writes are not news. */
  readonly #contents = new Map<string, string | null>();
  /** Why a sidecar is left alone, as the person was told. */
  readonly #broken = new Map<string, string>();
  readonly #conflictsFound = new vscode.EventEmitter<FoundConflicts>();
  readonly #subscriptions: vscode.Disposable;
  #loaded = new WeakSet<vscode.TextDocument>();

  /** The later decisions stand already. */
  readonly onDidFindConflicts = this.#conflictsFound.event;

  constructor(server: ReportServer, reports: Reports, write: WriteWhole) {
    this.#server = server;
    this.#reports = reports;
    this.#write = write;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.policy.json');
    const reload = (sidecar: vscode.Uri): void => void this.#reload(sidecar);
    this.#subscriptions = vscode.Disposable.from(
      this.#conflictsFound,
      watcher,
      watcher.onDidChange(reload),
      watcher.onDidCreate(reload),
      watcher.onDidDelete(reload),
      reports.onDidChange(({ document }) => void this.#loadOnce(document)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#loaded.delete(document);
        this.#contents.delete(addressOf(document));
      }),
      vscode.workspace.onDidSaveTextDocument((document) => void this.#keepPlaces(document)),
      server.onDidChangeState(() => {
        if (server.state === 'stopped') this.#forgetLoaded();
      }),
    );
  }

  /** Reads a report's sidecar as it stands and tells the server; false where the server could not be told. */
  load(document: vscode.TextDocument): Promise<boolean> {
    return this.#inTurn(sidecarOf(document.uri), () => this.#loadChanged(document));
  }

  /**
   * Lets something be decided about a report as its sidecar has it at this moment, and writes what comes of it.
   * @returns what was decided; null where nothing was, or where the sidecar must not be written, which the person is told
   */
  change(document: vscode.TextDocument, decide: () => Promise<Decided | null>): Promise<Decided | null> {
    return this.#inTurn(sidecarOf(document.uri), async () => {
      if (!(await this.#canKeep(document))) return null;
      const decided = await decide();
      if (!decided) return null;
      if (decided.sidecar !== null) await this.#saveMerged(document, decided.sidecar);
      await this.#reports.renew(document);
      return decided;
    });
  }

  /**
   * The same for a report that is not open. What is decided may be asked for again, where the sidecar changed meanwhile.
   * @throws what the file system says where it cannot be read or written
   */
  changeClosed(
    report: vscode.Uri,
    decide: (sidecar: string | null) => Promise<Decided | null>,
  ): Promise<Decided | null> {
    const sidecar = sidecarOf(report);
    return this.#inTurn(sidecar, async () => {
      for (;;) {
        const before = await readSidecarFile(sidecar);
        const decided = await decide(before);
        if (typeof decided?.sidecar !== 'string') return decided;
        if ((await readSidecarFile(sidecar)) !== before) continue;
        await this.#write(sidecar, new TextEncoder().encode(decided.sidecar));
        return decided;
      }
    });
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #inTurn<Result>(sidecar: vscode.Uri, work: () => Promise<Result>): Promise<Result> {
    return this.#turns.take(sidecar.toString(), work);
  }

  /** With a saved text goes a sidecar that says where the decisions stand in it. */
  async #keepPlaces(document: vscode.TextDocument): Promise<void> {
    if (!this.#loaded.has(document) || this.#isBroken(document)) return;
    await this.#inTurn(sidecarOf(document.uri), async () => {
      if (!(await this.#loadChanged(document))) return;
      const json = await this.#server.sidecar(document.uri);
      if (json !== null && json !== this.#contents.get(addressOf(document)))
        await this.#saveMerged(document, json);
    });
  }

  /** Another window may have written the sidecar since it was read: what was decided there goes in before ours. */
  async #saveMerged(document: vscode.TextDocument, json: string): Promise<void> {
    const address = addressOf(document);
    const before = this.#contents.get(address);
    if (!(await this.#loadChanged(document)) || this.#isBroken(document)) return;
    const isSame = this.#contents.get(address) === before;
    const merged = isSame ? json : await this.#server.sidecar(document.uri);
    if (merged !== null) await this.#save(document, merged);
  }

  async #save(document: vscode.TextDocument, json: string): Promise<void> {
    try {
      await this.#write(sidecarOf(document.uri), new TextEncoder().encode(json));
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
    if (!(await this.load(document))) this.#loaded.delete(document);
  }

  async #reload(sidecar: vscode.Uri): Promise<void> {
    const address = sidecar.toString();
    for (const document of vscode.workspace.textDocuments)
      if (this.#loaded.has(document) && addressOf(document) === address) await this.load(document);
  }

  /**
   * Notes what a sidecar holds and the server knows. The server forgets a document that is closed: what is written
   * of it afterwards is news to the one that is opened next.
   */
  #note(document: vscode.TextDocument, json: string | null): void {
    if (this.#loaded.has(document)) this.#contents.set(addressOf(document), json);
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
    if (json === null) this.#broken.delete(address);
    if (json === (this.#contents.get(address) ?? null)) return true;
    this.#note(document, json);
    const loaded = await this.#server.loadMarks(uri, json);
    if (!loaded) {
      this.#contents.delete(address);
      return false;
    }
    await this.#reports.renew(document);
    this.#broken.delete(address);
    const { problem, detail, conflicts } = loaded;
    if (problem) this.#refuse(sidecar, problem, detail);
    else if (conflicts.length > 0) this.#conflictsFound.fire({ document, sidecar, conflicts });
    return true;
  }

  #isBroken(document: vscode.TextDocument): boolean {
    return this.#broken.has(addressOf(document));
  }

  /** Says why a sidecar is left alone, once while it stays so. */
  #refuse(sidecar: vscode.Uri, problem: 'unreadable' | 'newer', detail: string): void {
    const address = sidecar.toString();
    const message = problemMessage(problem, sidecar, detail);
    if (!this.#broken.has(address)) void vscode.window.showWarningMessage(message);
    this.#broken.set(address, message);
  }

  /** Whether the sidecar, as it stands at this moment, can take a decision; the person is told where it cannot. */
  async #canKeep(document: vscode.TextDocument): Promise<boolean> {
    if (document.isUntitled) {
      const message = vscode.l10n.t('Save this text first: your decisions are kept in a file beside it.');
      void vscode.window.showInformationMessage(message);
      return false;
    }
    const toldBefore = this.#broken.get(addressOf(document));
    const isKnown = await this.#loadChanged(document);
    const reason = this.#broken.get(addressOf(document));
    if (reason !== undefined && toldBefore !== undefined) void vscode.window.showWarningMessage(reason);
    return isKnown && reason === undefined;
  }
}

const addressOf = ({ uri }: vscode.TextDocument): string => sidecarOf(uri).toString();

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
