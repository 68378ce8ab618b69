import * as vscode from 'vscode';
import type { Span } from '../core/model/span';
import { passageScheme, previewCommands } from '../server/protocol';
import { toRange } from './toRange';

/** Shows two passages of one text side by side in the diff editor. */
export function registerComparison(): vscode.Disposable {
  const provideTextDocumentContent = async ({ query }: vscode.Uri): Promise<string> => {
    const [start = '', end = '', source = ''] = splitQuery(query);
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(source));
    return document.getText(toRange(document, { start: Number(start), end: Number(end) }));
  };
  const compare = async (uri: string, kept: Span, copy: Span): Promise<void> => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const line = ({ start }: Span): number => document.positionAt(start).line + 1;
    const title = vscode.l10n.t('Line {0} (stays) ↔ line {1}', line(kept), line(copy));
    const [left, right] = await Promise.all([open(document, kept), open(document, copy)]);
    await vscode.commands.executeCommand('vscode.diff', left, right, title);
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(passageScheme, { provideTextDocumentContent }),
    vscode.commands.registerCommand(previewCommands.compareCopies, compare),
  );
}

/** Start, end and the address, which may hold the separator itself. */
const splitQuery = (query: string): readonly string[] => /^(\d+)&(\d+)&(.*)$/s.exec(query)?.slice(1) ?? [];

/** A document of the passage alone, in the language whose long lines wrap. */
async function open({ uri }: vscode.TextDocument, { start, end }: Span): Promise<vscode.Uri> {
  const query = `${start}&${end}&${uri.toString()}`;
  const passage = await vscode.workspace.openTextDocument(
    vscode.Uri.from({ scheme: passageScheme, path: uri.path, query }),
  );
  await vscode.languages.setTextDocumentLanguage(passage, 'policy-report');
  return passage.uri;
}
