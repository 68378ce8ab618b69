import * as vscode from 'vscode';
import { waitFor } from './waitFor';
import { uriOf } from './workspaceFiles';

/** Opens a file of the workspace in an editor. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(name)), {
    preview: false,
  });
}

/** Opens a file and waits until it was taken for a report and its outline stands. */
export async function openReport(name: string): Promise<vscode.TextEditor> {
  const editor = await openFile(name);
  await waitFor(`${name} to be taken for a report`, () => editor.document.languageId === 'policy-report');
  await symbolsOf(editor.document);
  return editor;
}

/** Its outline, once there is one. */
export const symbolsOf = (document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> =>
  waitFor('the outline', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    return symbols && symbols.length > 0 && symbols;
  });

/** The problems this extension shows in the document. */
export const problemsOf = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Policy Annotator');

/** The stable code of a problem. */
export const codeOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === 'object' ? code.value : code);

/** One of VS Code's built-in commands that ask the language features. */
export const ask = <T>(command: string, ...args: unknown[]): Thenable<T | undefined> =>
  vscode.commands.executeCommand<T | undefined>(command, ...args);

/** Closes all editors, and waits until no text without a file is left: the next one may have its name. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await waitFor(
    'the texts to close',
    () => !vscode.workspace.textDocuments.some(({ isUntitled }) => isUntitled),
  );
}
