import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';

/** The client of a server process. A bundle of its own: the library is large, and not needed before a report is open. */
export const createLanguageClient = (module: string, options: LanguageClientOptions): LanguageClient =>
  new LanguageClient(
    'policyAnnotator',
    'Policy Annotator',
    { module, transport: TransportKind.ipc },
    options,
  );
