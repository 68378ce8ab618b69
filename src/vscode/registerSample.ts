import * as vscode from 'vscode';
import type { ExtensionContext } from './extensionContext';

/** Opens the first of the sample reports that come with the extension, as a copy that belongs to nobody's folder. */
export function registerSample({ extensionUri }: ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand('policyAnnotator.openSample', async () => {
    const folder = vscode.Uri.joinPath(extensionUri, 'seeds', 'reports');
    const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
    const [first] = names.filter((name) => name.endsWith('.txt')).sort();
    if (first === undefined) return;
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, first));
    const content = new TextDecoder().decode(bytes);
    const document = await vscode.workspace.openTextDocument({ language: 'policy-report', content });
    await vscode.window.showTextDocument(document, { preview: false });
  });
}
