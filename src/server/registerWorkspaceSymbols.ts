import { SymbolKind } from 'vscode-languageserver';
import { FolderIndex } from './folderIndex';
import { type FolderText, folderTextsMethod, type FolderTextsParams } from './protocol';
import type { ServerContext } from './serverContext';

/** Finds sections and indicators by name in every report of the open folders; the client reads the files. */
export function registerWorkspaceSymbols({ connection, clientOptions, analyseGoals }: ServerContext): void {
  const index = new FolderIndex({
    analyse: analyseGoals,
    kinds: { section: SymbolKind.String, target: SymbolKind.Number },
    readFolder: (known) => {
      const params: FolderTextsParams = { known };
      return clientOptions.folderTexts === true
        ? connection.sendRequest<FolderText[]>(folderTextsMethod, params)
        : Promise.resolve([]);
    },
  });
  connection.onWorkspaceSymbol(({ query }, token) => index.search(query, token));
}
