import * as vscode from 'vscode';
import type { ExtensionContext } from './extensionContext';
import { nameOf } from './nameOf';
import { fillOverview } from './overviewPanel';

const viewType = 'policyAnnotator.overview';

/** “Goals at a glance”: for each report one page beside the text, which follows it and is there again after a reload. */
export function registerOverview({ reports, extensionUri }: ExtensionContext): vscode.Disposable {
  const media = vscode.Uri.joinPath(extensionUri, 'media');
  /** By the addresses of their reports: who closes a text and opens it again has another document. */
  const panels = new Map<string, vscode.WebviewPanel>();
  const fill = (panel: vscode.WebviewPanel, report: vscode.Uri): void => {
    const address = report.toString();
    panels.set(address, panel);
    panel.onDidDispose(() => panels.delete(address));
    fillOverview(panel, report, reports, media);
  };
  const show = (): void => {
    const report = reports.active?.document.uri;
    const opened = report && panels.get(report.toString());
    if (opened) opened.reveal(undefined, true);
    else if (report) fill(createPanel(report), report);
  };
  const restore = async (panel: vscode.WebviewPanel, state: unknown): Promise<void> => {
    const report = await reopenReport(state);
    if (report) fill(panel, report);
    else panel.dispose();
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyAnnotator.showOverview', show),
    vscode.window.registerWebviewPanelSerializer(viewType, { deserializeWebviewPanel: restore }),
  );
}

const createPanel = (report: vscode.Uri): vscode.WebviewPanel =>
  vscode.window.createWebviewPanel(
    viewType,
    vscode.l10n.t('Goals: {0}', nameOf(report)),
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    { retainContextWhenHidden: true, enableFindWidget: true },
  );

/** Opens the report that a page was about, by what the page kept; null where it cannot be opened any more. */
async function reopenReport(state: unknown): Promise<vscode.Uri | null> {
  if (typeof state !== 'object' || state === null || !('report' in state)) return null;
  try {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(String(state.report)));
    // What has an overview was a report, also where a person had to say so.
    if (document.languageId === 'plaintext')
      await vscode.languages.setTextDocumentLanguage(document, 'policy-report');
    return document.uri;
  } catch {
    return null; // deleted or moved meanwhile
  }
}
