import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { reportMethod, type VersionedReport } from '../../src/server/protocol';

/** The built server in a process of its own, spoken to over standard input and output as any editor would. */
export interface LspServer {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly pid: number;
  readonly open: (uri: string, text: string, languageId?: string) => Promise<void>;
  /** Replaces the whole text. */
  readonly change: (uri: string, version: number, text: string) => Promise<void>;
  readonly report: (uri: string) => Promise<VersionedReport | null>;
  /** The diagnostics of the next publication for a document, asked for before the change that causes it. */
  readonly nextDiagnostics: (uri: string) => Promise<readonly Diagnostic[]>;
  /** The exit code after a proper shutdown. */
  readonly stop: () => Promise<number | null>;
}

/**
 * @param settings the `policyAnnotator` section that the client answers with; without it the client has no settings
 * @param folder where the build is
 */
export async function startLspServer(
  params: Record<string, unknown> = {},
  settings?: Record<string, unknown>,
  folder = 'dist',
): Promise<LspServer> {
  const entry = join(folder, 'server.js');
  if (!existsSync(entry)) throw new Error(`${entry} is missing: run \`npm run build\` first`);
  const child = spawn(process.execPath, [entry, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const waiting = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
      waiting.get(uri)?.(diagnostics);
      waiting.delete(uri);
    },
  );
  connection.onRequest('workspace/configuration', () => [settings]);
  connection.listen();
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: settings ? { workspace: { configuration: true } } : {},
    ...params,
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    initialized,
    pid: child.pid ?? 0,
    open: (uri, text, languageId = 'policy-report') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (uri, version, text) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    report: (uri) => connection.sendRequest<VersionedReport | null>(reportMethod, { uri }),
    nextDiagnostics: (uri) =>
      new Promise((resolve) => {
        waiting.set(uri, resolve);
      }),
    stop: async () => {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      return exited;
    },
  };
}
