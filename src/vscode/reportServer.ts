import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import * as vscode from 'vscode';
import {
  type DocumentParams,
  type DocumentVersion,
  type InitializationOptions,
  reportMethod,
  reportReadyMethod,
  type SegmenterChoice,
  segmenterMethod,
  type VersionedReport,
} from '../server/protocol';

/** Makes the client of this host with these options; loads the client library only when called. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

export type ServerState = 'idle' | 'starting' | 'running' | 'stopped';

/** How often a dying server is started again within three minutes before the person is asked. */
const mostRestarts = 4;

const initializationOptions: InitializationOptions = { previews: true };

const clientOptions: LanguageClientOptions = {
  documentSelector: [{ language: 'policy-report' }, { language: 'markdown' }],
  initializationOptions,
  connectionOptions: { maxRestartCount: mostRestarts },
  markdown: { supportHtml: false, isTrusted: false },
};

/** The language server as the features see it: reports, and what became of it. Started with the first report. */
export class ReportServer implements vscode.Disposable {
  readonly #createClient: CreateClient;
  readonly #reportReady = new vscode.EventEmitter<DocumentVersion>();
  readonly #stateChanged = new vscode.EventEmitter<void>();
  #client: BaseLanguageClient | undefined;
  #started: Promise<void> | undefined;
  #state: ServerState = 'idle';
  #segmenter: SegmenterChoice | null = null;

  readonly onReportReady = this.#reportReady.event;
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

  /** The report of the newest version; null where there is none or the server cannot say now. */
  async report(uri: vscode.Uri): Promise<VersionedReport | null> {
    const client = this.#client;
    if (!client) return null;
    const params: DocumentParams = { uri: client.code2ProtocolConverter.asUri(uri) };
    try {
      return await client.sendRequest<VersionedReport | null>(reportMethod, params);
    } catch {
      return null; // the document changed meanwhile or the server died: a newer report will be announced
    }
  }

  dispose(): void {
    vscode.Disposable.from(this.#reportReady, this.#stateChanged).dispose();
    void this.#client?.dispose();
  }

  async #launch(): Promise<void> {
    this.#change('starting');
    const client = await this.#createClient(clientOptions);
    this.#client = client;
    client.onDidChangeState(({ newState }) => this.#change(stateNames[newState]));
    client.onNotification(reportReadyMethod, (ready: DocumentVersion) => this.#reportReady.fire(ready));
    client.onNotification(segmenterMethod, (choice: SegmenterChoice) => {
      this.#segmenter = choice;
      this.#stateChanged.fire();
    });
    await client.start();
  }

  #change(state: ServerState): void {
    this.#state = state;
    this.#stateChanged.fire();
  }
}

/** The values of the client library's `State`, which is not loaded before the server is needed. */
const stateNames = { 1: 'stopped', 2: 'running', 3: 'starting' } as const;
