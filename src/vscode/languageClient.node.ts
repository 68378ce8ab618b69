import type { ChildProcess } from 'node:child_process';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/node';

/** The client of a server process. A bundle of its own: the library is large, and not needed before a report is open. */
export const createLanguageClient = (
  startServer: () => ChildProcess,
  options: LanguageClientOptions,
): LanguageClient =>
  new LanguageClient('policyAnnotator', 'Policy Annotator', () => Promise.resolve(startServer()), options);
