import * as vscode from 'vscode';
import type { Span } from '../core/model/span';
import { toOverview } from '../views/overview';
import { overviewPage } from '../views/overviewPage';
import type { ExtensionContext } from './extensionContext';
import { nameOf } from './nameOf';
import type { DocumentReport, Reports } from './reports';
import { openAt } from './reveal';

/** “Goals at a glance”: for each report one page beside the text, which follows it. */
export function registerOverview({ reports, extensionUri }: ExtensionContext): vscode.Disposable {
  const panels = new Map<vscode.TextDocument, vscode.WebviewPanel>();
  const open = (found: DocumentReport): void => {
    const panel = openPanel(found, reports, vscode.Uri.joinPath(extensionUri, 'media'));
    panels.set(found.document, panel);
    panel.onDidDispose(() => panels.delete(found.document));
  };
  return vscode.commands.registerCommand('policyAnnotator.showOverview', () => {
    const found = reports.active;
    const opened = found && panels.get(found.document);
    if (opened) opened.reveal(undefined, true);
    else if (found) open(found);
  });
}

function openPanel(found: DocumentReport, reports: Reports, media: vscode.Uri): vscode.WebviewPanel {
  const { document } = found;
  const folder = vscode.Uri.joinPath(media, 'overview');
  const panel = vscode.window.createWebviewPanel(
    'policyAnnotator.overview',
    vscode.l10n.t('Goals: {0}', nameOf(document.uri)),
    { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
    { enableScripts: true, localResourceRoots: [folder] },
  );
  panel.iconPath = {
    light: vscode.Uri.joinPath(media, 'report-light.svg'),
    dark: vscode.Uri.joinPath(media, 'report-dark.svg'),
  };
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
  return panel;
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
