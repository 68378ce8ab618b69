import * as vscode from 'vscode';

/** Takes what was painted in these styles off every visible editor of a document. */
export function clearStyles(
  document: vscode.TextDocument,
  styles: Iterable<vscode.TextEditorDecorationType>,
): void {
  const editors = vscode.window.visibleTextEditors.filter((editor) => editor.document === document);
  for (const style of styles) for (const editor of editors) editor.setDecorations(style, []);
}
