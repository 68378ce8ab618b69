import * as vscode from 'vscode';
import { takeChanges } from '../core/model/changes/reportChanges';
import type { Report } from '../core/model/report';
import { type MadeReport, passageScheme, previewScheme, type Reanchored } from '../server/protocol';
import { openDocument } from './openDocument';
import type { ReportServer } from './reportServer';

export interface DocumentReport {
  readonly document: vscode.TextDocument;
  /** The version of the document the report was made from. */
  readonly version: number;
  /** As the person decided it. */
  readonly report: Report;
  /** What the person decided, and where it stands in this version. */
  readonly marks: Reanchored;
  /** Whether its names are still to come. */
  readonly isPreliminary: boolean;
}

/** Texts that only pass before the one worked on. */
const passing: ReadonlySet<string> = new Set(['output', previewScheme, passageScheme]);

/** The newest report of every open document; one of a version that is no longer the document's is dropped. */
export class Reports implements vscode.Disposable {
  readonly #server: ReportServer;
  readonly #reports = new Map<string, DocumentReport>();
  /** The last report the server sent for each document, also where the text has changed since. */
  readonly #received = new Map<string, Report>();
  readonly #changed = new vscode.EventEmitter<DocumentReport>();
  readonly #forgotten = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #activeChanged = new vscode.EventEmitter<DocumentReport | null>();
  readonly #subscriptions: vscode.Disposable;
  #document = vscode.window.activeTextEditor?.document;

  readonly onDidChange = this.#changed.event;
  /** The document was closed or got another language: nothing of a report is to stay on it. */
  readonly onDidForget = this.#forgotten.event;
  /** The active editor shows another document, or its report came, changed or went. */
  readonly onDidChangeActive = this.#activeChanged.event;

  constructor(server: ReportServer) {
    this.#server = server;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#forgotten,
      this.#activeChanged,
      server.onReportMade((made) => this.#receive(made)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      // A document that gets another language is closed in the old one and opened in the new.
      vscode.workspace.onDidOpenTextDocument((document) => this.#announce(document)),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
    );
  }

  /** The report of the text last active, even while that is some keystrokes ahead. */
  get active(): DocumentReport | null {
    return this.#document ? this.of(this.#document) : null;
  }

  /** The text last active if it is a report, analysed or not, and still open. */
  get activeText(): vscode.TextDocument | null {
    const text = this.#document;
    return text && !text.isClosed && (this.active || text.languageId === 'policy-report') ? text : null;
  }

  of(document: vscode.TextDocument): DocumentReport | null {
    return this.#reports.get(document.uri.toString()) ?? null;
  }

  /** Waits for the report of the document as it stands now; null where it is no report. */
  async current(document: vscode.TextDocument): Promise<DocumentReport | null> {
    if (!this.#isCurrent(document)) await this.#server.reportSent(document.uri);
    return this.#isCurrent(document) ? this.of(document) : null;
  }

  /** Waits for the report to be made anew, because what the person decided changed and the text did not. */
  renew(document: vscode.TextDocument): Promise<void> {
    return this.#server.reportSent(document.uri);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #isCurrent(document: vscode.TextDocument): boolean {
    const known = this.of(document);
    return known !== null && known.version === document.version && !known.isPreliminary;
  }

  #receive({ uri, version, marks, isPreliminary, ...made }: MadeReport): void {
    const parsed = vscode.Uri.parse(uri);
    const address = parsed.toString();
    const before = this.#received.get(address);
    const report = 'report' in made ? made.report : before && takeChanges(before, made.changes);
    const document = openDocument(parsed);
    if (!report || !document) return; // closed meanwhile
    this.#received.set(address, report);
    if (version !== document.version) return; // a newer one will come
    const found: DocumentReport = { document, version, report, marks, isPreliminary };
    this.#reports.set(address, found);
    this.#changed.fire(found);
    setTimeout(() => this.#announce(document)); // the marks are on their way to the editor before the views are made
  }

  #forget(document: vscode.TextDocument): void {
    this.#reports.delete(document.uri.toString());
    this.#received.delete(document.uri.toString());
    this.#forgotten.fire(document);
    this.#announce(document);
  }

  #announce(document: vscode.TextDocument): void {
    if (document === this.#document) this.#activeChanged.fire(this.active);
  }

  /** Between two editors, and while a view or a preview has the focus, there is none: the last one stays. */
  #follow(editor: vscode.TextEditor | undefined): void {
    if (!editor || editor.document === this.#document || passing.has(editor.document.uri.scheme)) return;
    this.#document = editor.document;
    this.#activeChanged.fire(this.active);
  }
}
