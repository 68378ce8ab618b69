import type { BaseLanguageClient } from 'vscode-languageclient';
import * as vscode from 'vscode';

/** Makes the client of this host; loads the client library only when called. */
export type MakeClient = () => Promise<BaseLanguageClient>;

export type ServerState = 'idle' | 'starting' | 'running' | 'stopped';

/** The values of the client library's `State`, which is not loaded before the server is needed. */
const stateNames = { 1: 'stopped', 2: 'running', 3: 'starting' } as const;

/** The language server as something that starts, runs, dies and is spoken to. Nothing is started before it is asked for. */
export class ServerConnection implements vscode.Disposable {
  readonly #makeClient: MakeClient;
  readonly #stateChanged = new vscode.EventEmitter<void>();
  #client: BaseLanguageClient | undefined;
  #started: Promise<void> | undefined;
  #restarted: Promise<void> | undefined;
  #state: ServerState = 'idle';

  readonly onDidChangeState = this.#stateChanged.event;

  constructor(makeClient: MakeClient) {
    this.#makeClient = makeClient;
  }

  get state(): ServerState {
    return this.#state;
  }

  /**
   * Starts the server unless it runs or starts already. Never rejects: where the server cannot start, the state says so
   * and the person is told.
   */
  start(): Promise<void> {
    return (this.#started ??= this.#launch());
  }

  /** Starts the server anew, once where several ask at the same time. Never rejects, as {@link start}. */
  restart(): Promise<void> {
    return (this.#restarted ??= this.#startAnew().finally(() => (this.#restarted = undefined)));
  }

  /**
   * Asks the server, as soon as it runs where it is just starting; null where nobody ever started it.
   * Rejects where the server refuses to answer, stopped or dies.
   */
  async request<Answer>(
    method: string,
    params: object,
    token?: vscode.CancellationToken,
  ): Promise<Answer | null> {
    const client = this.#client;
    if (!client) return null;
    return token
      ? client.sendRequest<Answer | null>(method, params, token)
      : client.sendRequest<Answer | null>(method, params);
  }

  /** Tells a server that runs. One that starts later is told anew by whoever has something to tell. */
  notify(method: string, params: object): void {
    if (this.#state !== 'running') return;
    this.#client?.sendNotification(method, params).catch(() => undefined); // it died meanwhile
  }

  /** A file's address as the server knows it. */
  addressOf(uri: vscode.Uri): string {
    return this.#client?.code2ProtocolConverter.asUri(uri) ?? uri.toString();
  }

  dispose(): void {
    this.#stateChanged.dispose();
    void this.#client?.dispose().catch(() => undefined); // one that is just starting cannot be stopped
  }

  async #launch(): Promise<void> {
    this.#change('starting');
    try {
      this.#client = await this.#makeClient();
    } catch (error) {
      this.#change('stopped');
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(`${vscode.l10n.t('Policy Annotator')}: ${reason}`);
      return;
    }
    this.#client.onDidChangeState(({ newState }) => this.#change(stateNames[newState]));
    await this.#startClient(this.#client);
  }

  async #startAnew(): Promise<void> {
    await this.#started;
    if (!this.#client) return (this.#started = this.#launch());
    await this.#client.stop().catch(() => undefined);
    await this.#startClient(this.#client);
  }

  async #startClient(client: BaseLanguageClient): Promise<void> {
    await client.start().catch(() => this.#change('stopped')); // the client says itself why it cannot start
  }

  #change(state: ServerState): void {
    this.#state = state;
    this.#stateChanged.fire();
  }
}
