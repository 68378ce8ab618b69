import * as vscode from 'vscode';
import type { Span } from '../core/model/span';
import { toOverview } from '../views/overview';
import { overviewPage } from '../views/overviewPage';
import type { ExtensionContext } from './extensionContext';
import type { DocumentReport } from './reports';
import { openAt } from './reveal';

/** “Goals at a glance”: one page beside the text that follows the report it was opened for. */
export function registerOverview({ reports, extensionUri }: ExtensionContext): vscode.Disposable {
  const folder = vscode.Uri.joinPath(extensionUri, 'media', 'overview');
  return vscode.commands.registerCommand('policyAnnotator.showOverview', () => {
    const found = reports.active;
    if (!found) return;
    const { document } = found;
    const panel = vscode.window.createWebviewPanel(
      'policyAnnotator.overview',
      vscode.l10n.t('Goals at a Glance'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [folder] },
    );
    let body = toBody(found);
    panel.webview.html = toPage(panel.webview, folder, body);
    const subscriptions = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage((message: unknown) => {
        if (isSpan(message)) void openAt(document, message, false);
      }),
      reports.onDidChange((changed) => {
        if (changed.document !== document) return;
        const before = body;
        body = toBody(changed);
        // What is replaced while a button is held down loses the click.
        if (body !== before) void panel.webview.postMessage({ body });
      }),
    );
    panel.onDidDispose(() => {
      subscriptions.dispose();
    });
  });
}

const toBody = ({ report }: DocumentReport): string => overviewPage(toOverview(report), vscode.l10n.t);

/** Nothing is loaded but the two files beside it, and nothing inline runs. */
function toPage(webview: vscode.Webview, folder: vscode.Uri, body: string): string {
  const file = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(folder, name)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src ${webview.cspSource};`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
  <head>
    <meta charset="UTF-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${vscode.l10n.t('Goals at a Glance')}</title>
    <link rel="stylesheet" href="${file('overview.css')}">
  </head>
  <body>
    <main>${body}</main>
    <script src="${file('overview.js')}"></script>
  </body>
</html>`;
}

const isSpan = (message: unknown): message is Span =>
  typeof message === 'object' &&
  message !== null &&
  'start' in message &&
  'end' in message &&
  Number.isInteger(message.start) &&
  Number.isInteger(message.end);
