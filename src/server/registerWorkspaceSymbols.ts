import { SymbolKind } from 'vscode-languageserver';
import { FolderIndex } from './folderIndex';
import type { ServerContext } from './serverContext';

/** Finds sections, indicators and names in every report of the open folders; the client reads the files. */
export function registerWorkspaceSymbols({
  connection,
  analyseGoals,
  folderReports,
  folderNames,
}: ServerContext): void {
  const index = new FolderIndex({
    reports: folderReports,
    analyse: analyseGoals,
    kinds: { section: SymbolKind.String, target: SymbolKind.Number },
  });
  connection.onWorkspaceSymbol(async ({ query }, token) => [
    ...(await index.search(query, token)),
    ...(await folderNames.search(query, token)),
  ]);
}
