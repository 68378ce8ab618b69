import * as vscode from 'vscode';
import type { Span } from '../core/model/span';
import { toRange } from './toRange';

/** Selects a span in an editor and brings it into view. */
export function reveal(editor: vscode.TextEditor, span: Span): void {
  const range = toRange(editor.document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Opens a document in an editor, the visible one where there is one, and selects a span in it. */
export async function openAt(
  document: vscode.TextDocument,
  span: Span,
  preserveFocus: boolean,
): Promise<void> {
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await vscode.window.showTextDocument(document, {
    preserveFocus,
    ...(visible?.viewColumn === undefined ? {} : { viewColumn: visible.viewColumn }),
  });
  reveal(editor, span);
}
