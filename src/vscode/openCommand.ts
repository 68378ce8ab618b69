import * as vscode from 'vscode';
import type { Span } from '../core/model/span';
import { toRange } from './toRange';

/** What a click on a line of a view does: selects the span in the text and leaves the focus in the view. */
export const openCommand = (document: vscode.TextDocument, span: Span): vscode.Command => ({
  command: 'vscode.open',
  title: vscode.l10n.t('Show in the Text'),
  arguments: [document.uri, { selection: toRange(document, span), preserveFocus: true, preview: false }],
});
