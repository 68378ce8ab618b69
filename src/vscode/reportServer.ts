import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import * as vscode from 'vscode';
import { readFolderTexts } from './folderTexts';
import {
  acrossFilesMethod,
  type AcrossFilesParams,
  cardMethod,
  type CardParams,
  type ClosedReport,
  type Decided,
  type DecideParams,
  decideClosedMethod,
  type DecideClosedParams,
  decideMethod,
  type DocumentParams,
  everywhereMethod,
  type EverywhereParams,
  type ExportedGoals,
  exportMarksMethod,
  type ExportMarksParams,
  exportMethod,
  type ExpectedReport,
  type ExportParams,
  folderTextsMethod,
  goalRowsMethod,
  type GoalRowsParams,
  type InitializationOptions,
  type LoadedMarks,
  loadMarksMethod,
  type LoadMarksParams,
  marksSavedMethod,
  nameListsMethod,
  type NameListsParams,
  type MadeReport,
  reportExpectedMethod,
  reportMadeMethod,
  reportSentMethod,
  type SegmenterChoice,
  segmenterMethod,
  sidecarMethod,
  type SharedPassage,
  type TrainingText,
  trainingTextMethod,
  type TrainingTextParams,
} from '../server/protocol';
import type { GoalRow } from '../views/exports/goalRows';
import type { DecisionAt } from '../views/occurrences';
import { ServerConnection, type ServerState } from './serverConnection';

/** Makes the client of this host with these options; loads the client library only when called. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** How often a dying server is started again within three minutes before the person is asked. */
const mostRestarts = 4;

const initializationOptions: InitializationOptions = {
  reports: true,
  previews: true,
  folderTexts: true,
  nameLists: true,
};

const clientOptions: LanguageClientOptions = {
  documentSelector: [{ language: 'policy-report' }, { language: 'markdown' }],
  initializationOptions,
  connectionOptions: { maxRestartCount: mostRestarts },
  markdown: { supportHtml: false, isTrusted: false },
};

/** The language server as the features see it: reports, and what they can be asked for. Started with the first report. */
export class ReportServer implements vscode.Disposable {
  readonly #connection: ServerConnection;
  readonly #reportMade = new vscode.EventEmitter<MadeReport>();
  readonly #stateChanged = new vscode.EventEmitter<void>();
  #segmenter: SegmenterChoice | null = null;

  readonly onReportMade = this.#reportMade.event;
  /** The state changed, or another segmenter is in use. */
  readonly onDidChangeState = this.#stateChanged.event;

  constructor(createClient: CreateClient) {
    this.#connection = new ServerConnection(async () => this.#followed(await createClient(clientOptions)));
    this.#connection.onDidChangeState(() => this.#stateChanged.fire());
  }

  get state(): ServerState {
    return this.#connection.state;
  }

  get segmenter(): SegmenterChoice | null {
    return this.#segmenter;
  }

  start(): Promise<void> {
    return this.#connection.start();
  }

  restart(): Promise<void> {
    return this.#connection.restart();
  }

  /** Has a running server begin to read a text that is about to get the language of reports. */
  expect(document: vscode.TextDocument): void {
    if (this.state !== 'running') return; // spares a long text the copy
    const uri = this.#connection.addressOf(document.uri);
    const expected: ExpectedReport = { uri, text: document.getText() };
    this.#connection.notify(reportExpectedMethod, expected);
  }

  /** Waits for the report of the newest version with its names, where there is one and the server can make it now. */
  async reportSent(uri: vscode.Uri): Promise<void> {
    await this.#request<DocumentParams, never>(reportSentMethod, uri, {});
  }

  /**
   * What is to be known of the goal or the name at an offset of a report, as Markdown; null where the text has changed
   * since, or the server cannot say now.
   */
  card(
    { document, version }: { readonly document: vscode.TextDocument; readonly version: number },
    offset: number,
    about: CardParams['about'],
  ): Promise<string | null> {
    return this.#request<CardParams, string>(cardMethod, document.uri, { version, offset, about });
  }

  /** The goals of a report as rows, starting the server where it does not run; null for a text that is not analysed. */
  async goalRows(uri: vscode.Uri, rest: Omit<GoalRowsParams, 'uri'>): Promise<readonly GoalRow[] | null> {
    await this.start();
    return this.#request<GoalRowsParams, readonly GoalRow[]>(goalRowsMethod, uri, rest);
  }

  /** The rows as the bytes of a file; null where no server was started. Rejects where it dies. */
  async export(params: ExportParams): Promise<Uint8Array | null> {
    const exported = await this.#connection.request<ExportedGoals>(exportMethod, params);
    if (!exported) return null;
    const { content } = exported;
    return typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  }

  /**
   * The passages that several texts share, starting the server where it does not run; null where it was cancelled.
   * Rejects where the server dies.
   */
  async acrossFiles(
    files: AcrossFilesParams['files'],
    token: vscode.CancellationToken,
  ): Promise<readonly SharedPassage[] | null> {
    await this.start();
    const params: AcrossFilesParams = { files };
    try {
      return await this.#connection.request<readonly SharedPassage[]>(acrossFilesMethod, params, token);
    } catch (error) {
      if (token.isCancellationRequested) return null;
      throw error;
    }
  }

  /** Hands the server a sidecar as it stands in the file; null where the server cannot say now. */
  loadMarks(uri: vscode.Uri, json: string | null): Promise<LoadedMarks | null> {
    return this.#request<LoadMarksParams, LoadedMarks>(loadMarksMethod, uri, { json });
  }

  /** Has the server keep a decision; null where the document changed meanwhile or the server cannot say now. */
  decide(uri: vscode.Uri, step: Omit<DecideParams, 'uri'>): Promise<Decided | null> {
    return this.#request<DecideParams, Decided>(decideMethod, uri, step);
  }

  /** Where the same is to be decided in a file that is not open; null where its sidecar must be left alone. */
  async everywhere(
    uri: vscode.Uri,
    rest: Omit<EverywhereParams, 'uri'>,
  ): Promise<readonly DecisionAt[] | null> {
    await this.start();
    return this.#request<EverywhereParams, readonly DecisionAt[]>(everywhereMethod, uri, rest);
  }

  /** Has the server decide about a file that is not open; null where its sidecar must be left alone. */
  async decideClosed(uri: vscode.Uri, rest: Omit<DecideClosedParams, 'uri'>): Promise<Decided | null> {
    await this.start();
    return this.#request<DecideClosedParams, Decided>(decideClosedMethod, uri, rest);
  }

  /** What can be learnt from the decisions about a report; null where no line of it is decided to the last name. */
  async trainingText(uri: vscode.Uri, closed: ClosedReport | null): Promise<TrainingText | null> {
    await this.start();
    return this.#request<TrainingTextParams, TrainingText>(trainingTextMethod, uri, { closed });
  }

  /** What the sidecar of a document is to hold as its text stands; null for none, or where the server cannot say. */
  sidecar(uri: vscode.Uri): Promise<string | null> {
    return this.#request<DocumentParams, string>(sidecarMethod, uri, {});
  }

  /** The decisions about a document as a file of an exchange format; null where the server cannot say. */
  exportMarks(uri: vscode.Uri, format: string): Promise<string | null> {
    return this.#request<ExportMarksParams, string>(exportMarksMethod, uri, { format });
  }

  /** Tells the server that the sidecar now holds this. */
  marksSaved(uri: vscode.Uri, json: string): void {
    const saved: LoadMarksParams = { uri: this.#connection.addressOf(uri), json };
    this.#connection.notify(marksSavedMethod, saved);
  }

  /** Hands the server all name lists there are, if it runs; it reads the open reports anew. */
  sendNameLists(
    lists: readonly {
      readonly list: vscode.Uri;
      readonly folder: vscode.Uri | null;
      readonly text: string;
    }[],
  ): void {
    const addressOf = (uri: vscode.Uri): string => this.#connection.addressOf(uri);
    const params: NameListsParams = {
      lists: lists.map(({ list, folder, text }) => ({
        uri: addressOf(list),
        folder: folder && addressOf(folder),
        text,
      })),
    };
    this.#connection.notify(nameListsMethod, params);
  }

  dispose(): void {
    vscode.Disposable.from(this.#reportMade, this.#stateChanged, this.#connection).dispose();
  }

  async #request<Params extends DocumentParams, Answer>(
    method: string,
    uri: vscode.Uri,
    rest: Omit<Params, 'uri'>,
  ): Promise<Answer | null> {
    try {
      return await this.#connection.request<Answer>(method, {
        ...rest,
        uri: this.#connection.addressOf(uri),
      });
    } catch {
      return null; // the document changed meanwhile or the server died: a newer report will be announced
    }
  }

  #followed(client: BaseLanguageClient): BaseLanguageClient {
    client.onNotification(reportMadeMethod, (made: MadeReport) => this.#reportMade.fire(made));
    client.onNotification(segmenterMethod, (choice: SegmenterChoice) => {
      this.#segmenter = choice;
      this.#stateChanged.fire();
    });
    client.onRequest(folderTextsMethod, readFolderTexts);
    return client;
  }
}
