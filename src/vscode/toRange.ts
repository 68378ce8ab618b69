import * as vscode from 'vscode';
import type { Span } from '../core/model/span';

/** A span of the document's text as the editor counts it. */
export const toRange = (document: vscode.TextDocument, { start, end }: Span): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));
