import * as vscode from 'vscode';
import type { Span } from '../core/model/span';
import { toRange } from './toRange';

/** Selects a span in an editor and brings it into view. */
export function reveal(editor: vscode.TextEditor, span: Span): void {
  const range = toRange(editor.document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Opens a document in an editor, where it is shown or has a tab already, and selects a span in it. */
export async function openAt(
  document: vscode.TextDocument,
  span: Span,
  preserveFocus: boolean,
): Promise<void> {
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const viewColumn = visible?.viewColumn ?? columnWithTab(document.uri);
  const editor = await vscode.window.showTextDocument(document, {
    preserveFocus,
    ...(viewColumn === undefined ? {} : { viewColumn }),
  });
  reveal(editor, span);
}

const columnWithTab = (uri: vscode.Uri): vscode.ViewColumn | undefined =>
  vscode.window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
  )?.viewColumn;
