import * as vscode from 'vscode';
import type { ExtensionContext } from './extensionContext';
import { openDocument } from './openDocument';

/** Opens the first of the sample reports that come with the extension, as a fresh copy that a person may change. */
export function registerSample({ extensionUri, storage }: ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand('policyAnnotator.openSample', async () => {
    const folder = vscode.Uri.joinPath(extensionUri, 'seeds', 'reports');
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    const [first] = names.filter((name) => name.endsWith('.txt')).sort();
    if (first === undefined) return;
    const copy = vscode.Uri.joinPath(storage, 'samples', first);
    if (!openDocument(copy))
      await vscode.workspace.fs.copy(vscode.Uri.joinPath(folder, first), copy, { overwrite: true });
    const document = await vscode.workspace.openTextDocument(copy);
    await vscode.window.showTextDocument(document, { preview: false });
    await vscode.languages.setTextDocumentLanguage(document, 'policy-report');
  });
}
