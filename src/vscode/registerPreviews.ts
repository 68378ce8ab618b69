import * as vscode from 'vscode';
import { previewCommands, previewScheme } from '../server/protocol';
import { auditLines, safeDuplicates } from '../views/duplicates';
import type { ExtensionContext } from './extensionContext';
import { type MassFix, massFixEdits, PreviewDocuments, previewUri, readPreviewUri } from './previewDocuments';
import { say } from './say';
import { toRange } from './toRange';

/** Mass fixes: shown in the diff editor, the text on the left, what becomes of it on the right, then applied. */
export function registerPreviews(context: ExtensionContext): vscode.Disposable {
  const audit = vscode.window.createOutputChannel(vscode.l10n.t('Removed Repeats'));
  const documents = new PreviewDocuments(context.reports);
  const show = (fix: MassFix) => (uri?: string) => showPreview(context, fix, uri);
  return vscode.Disposable.from(
    audit,
    documents,
    vscode.workspace.registerTextDocumentContentProvider(previewScheme, documents),
    vscode.commands.registerCommand(previewCommands.cleanReport, show('clean')),
    vscode.commands.registerCommand(previewCommands.removeDuplicates, show('duplicates')),
    vscode.commands.registerCommand('policyAnnotator.applyPreview', () => applyPreview(context, audit)),
  );
}

async function showPreview({ reports }: ExtensionContext, fix: MassFix, uri?: string): Promise<void> {
  const document = uri
    ? await vscode.workspace.openTextDocument(vscode.Uri.parse(uri))
    : vscode.window.activeTextEditor?.document;
  const found = document && (await reports.current(document));
  if (!found) return;
  const { length } = massFixEdits(fix, found);
  if (length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing here that is safe to change.'));
    return;
  }
  const preview = await vscode.workspace.openTextDocument(previewUri(found.document.uri, fix));
  await vscode.languages.setTextDocumentLanguage(preview, 'policy-report');
  const title =
    fix === 'clean'
      ? vscode.l10n.t('Clean (changes to apply: {0})', length)
      : vscode.l10n.t('Remove repeats (changes to apply: {0})', length);
  await vscode.commands.executeCommand('vscode.diff', found.document.uri, preview.uri, title, {
    preview: true,
  });
}

/** Makes the changes of the preview in front as one step that one undo takes back, and returns to the text. */
async function applyPreview({ reports }: ExtensionContext, audit: vscode.OutputChannel): Promise<void> {
  const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
  const preview = tab?.input instanceof vscode.TabInputTextDiff ? readPreviewUri(tab.input.modified) : null;
  if (!tab || !preview) return;
  const document = await vscode.workspace.openTextDocument(preview.source);
  const found = await reports.current(document);
  if (!found) return;
  const edit = new vscode.WorkspaceEdit();
  const edits = massFixEdits(preview.fix, found);
  for (const { span, newText } of edits) edit.replace(document.uri, toRange(document, span), newText);
  const removed = auditLines(document.getText(), safeDuplicates(found.report), vscode.l10n.t);
  if (!(await vscode.workspace.applyEdit(edit))) return;
  audit.appendLine([vscode.workspace.asRelativePath(document.uri), ...removed].join('\n  '));
  await vscode.window.tabGroups.close(tab);
  await vscode.window.showTextDocument(document, { preview: false });
  say(vscode.l10n.t('Changes made: {0}. One undo takes them back.', edits.length), 8);
}
