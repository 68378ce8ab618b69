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

/** Makes the client of this host with these options; loads the client library only when called. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

export type ServerState = 'idle' | 'starting' | 'running' | 'stopped';

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

/** The language server as the features see it: reports, and what became of it. Started with the first report. */
export class ReportServer implements vscode.Disposable {
  readonly #createClient: CreateClient;
  readonly #reportMade = new vscode.EventEmitter<MadeReport>();
  readonly #stateChanged = new vscode.EventEmitter<void>();
  #client: BaseLanguageClient | undefined;
  #started: Promise<void> | undefined;
  #state: ServerState = 'idle';
  #segmenter: SegmenterChoice | null = null;

  readonly onReportMade = this.#reportMade.event;
  /** The state changed, or another segmenter is in use. */
  readonly onDidChangeState = this.#stateChanged.event;

  constructor(createClient: CreateClient) {
    this.#createClient = createClient;
  }

  get state(): ServerState {
    return this.#state;
  }

  get segmenter(): SegmenterChoice | null {
    return this.#segmenter;
  }

  /** Starts the server unless it runs or starts already. */
  start(): Promise<void> {
    return (this.#started ??= this.#launch());
  }

  async restart(): Promise<void> {
    await this.#started?.catch(() => undefined);
    await this.#client?.stop().catch(() => undefined);
    await this.#client?.start();
  }

  /** Has a running server begin to read a text that is about to get the language of reports. */
  expect(document: vscode.TextDocument): void {
    const client = this.#client;
    if (this.#state !== 'running' || !client) return;
    const expected: ExpectedReport = {
      uri: client.code2ProtocolConverter.asUri(document.uri),
      text: document.getText(),
    };
    void client.sendNotification(reportExpectedMethod, expected);
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

  /** The rows as the bytes of a file; null where the server cannot say now. */
  async export(params: ExportParams): Promise<Uint8Array | null> {
    const exported = await this.#client?.sendRequest<ExportedGoals>(exportMethod, params);
    if (!exported) return null;
    const { content } = exported;
    return typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  }

  /** The passages that several texts share, starting the server where it does not run; null where it was cancelled. */
  async acrossFiles(
    files: AcrossFilesParams['files'],
    token: vscode.CancellationToken,
  ): Promise<readonly SharedPassage[] | null> {
    await this.start();
    const params: AcrossFilesParams = { files };
    try {
      const shared = await this.#client?.sendRequest<readonly SharedPassage[] | null>(
        acrossFilesMethod,
        params,
        token,
      );
      return shared ?? null;
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
    const client = this.#client;
    const params = (): LoadMarksParams => ({ uri: client?.code2ProtocolConverter.asUri(uri) ?? '', json });
    void client?.sendNotification(marksSavedMethod, params());
  }

  /** Hands the server all name lists there are; it reads the open reports anew. */
  sendNameLists(
    lists: readonly {
      readonly list: vscode.Uri;
      readonly folder: vscode.Uri | null;
      readonly text: string;
    }[],
  ): void {
    const client = this.#client;
    if (!client) return;
    const asUri = (uri: vscode.Uri): string => client.code2ProtocolConverter.asUri(uri);
    const params: NameListsParams = {
      lists: lists.map(({ list, folder, text }) => ({
        uri: asUri(list),
        folder: folder && asUri(folder),
        text,
      })),
    };
    void client.sendNotification(nameListsMethod, params);
  }

  dispose(): void {
    vscode.Disposable.from(this.#reportMade, this.#stateChanged).dispose();
    void this.#client?.dispose().catch(() => undefined); // one that is just starting cannot be stopped
  }

  async #request<Params extends DocumentParams, Answer>(
    method: string,
    uri: vscode.Uri,
    rest: Omit<Params, 'uri'>,
  ): Promise<Answer | null> {
    const client = this.#client;
    if (!client) return null;
    try {
      return await client.sendRequest<Answer | null>(method, {
        ...rest,
        uri: client.code2ProtocolConverter.asUri(uri),
      });
    } catch {
      return null; // the document changed meanwhile or the server died: a newer report will be announced
    }
  }

  async #launch(): Promise<void> {
    this.#change('starting');
    const client = await this.#createClient(clientOptions);
    this.#client = client;
    client.onDidChangeState(({ newState }) => this.#change(stateNames[newState]));
    client.onNotification(reportMadeMethod, (made: MadeReport) => this.#reportMade.fire(made));
    client.onNotification(segmenterMethod, (choice: SegmenterChoice) => {
      this.#segmenter = choice;
      this.#stateChanged.fire();
    });
    client.onRequest(folderTextsMethod, readFolderTexts);
    await client.start().catch(() => this.#change('stopped')); // the client says itself why it cannot start
  }

  #change(state: ServerState): void {
    this.#state = state;
    this.#stateChanged.fire();
  }
}

/** The values of the client library's `State`, which is not loaded before the server is needed. */
const stateNames = { 1: 'stopped', 2: 'running', 3: 'starting' } as const;
