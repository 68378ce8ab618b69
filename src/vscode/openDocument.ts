import * as vscode from 'vscode';

/** The document of a file, if it is open in the editor, be it shown or not. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const address = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === address);
}
