import type { ChildProcess } from 'node:child_process';
import { ErrorAction, LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/node';

/** The client of a server process. A bundle of its own: the library is large, and not needed before a report is open. */
export function createLanguageClient(
  startServer: () => ChildProcess,
  options: LanguageClientOptions,
): LanguageClient {
  const starting = (): Promise<ChildProcess> => Promise.resolve(startServer());
  const client = new LanguageClient('policyAnnotator', 'Policy Annotator', starting, options);
  const byDefault = client.createDefaultErrorHandler(options.connectionOptions?.maxRestartCount);
  client.clientOptions.errorHandler = {
    // A failed write is the first sign of a dying server. By default it stops the client, which then never starts another.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => byDefault.closed(),
  };
  return client;
}
