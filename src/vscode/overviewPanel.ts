import * as vscode from 'vscode';
import type { Span } from '../core/model/span';
import { toOverview } from '../views/overview';
import { overviewPage } from '../views/overviewPage';
import { openDocument } from './openDocument';
import type { Reports } from './reports';
import { openAt } from './reveal';

/** Fills a panel with the overview of a report, now if it is read already, and anew whenever it changes. */
export function fillOverview(
  panel: vscode.WebviewPanel,
  report: vscode.Uri,
  reports: Reports,
  media: vscode.Uri,
): void {
  const folder = vscode.Uri.joinPath(media, 'overview');
  const svg = (theme: string): vscode.Uri => vscode.Uri.joinPath(media, `report-${theme}.svg`);
  panel.iconPath = { light: svg('light'), dark: svg('dark') };
  panel.webview.options = { enableScripts: true, localResourceRoots: [folder] };
  let body = bodyOf(report, reports);
  panel.webview.html = toPage(panel.webview, folder, report, body);
  const subscriptions = vscode.Disposable.from(
    panel.webview.onDidReceiveMessage((message: unknown) => {
      // What was sent while the page loaded is lost.
      if (message === 'loaded') void panel.webview.postMessage({ body });
      if (isSpan(message)) void showInText(report, message);
    }),
    reports.onDidChange(({ document }) => {
      if (document.uri.toString() !== report.toString()) return;
      const before = body;
      body = bodyOf(report, reports);
      // What is replaced while a button is held down loses the click.
      if (body !== before) void panel.webview.postMessage({ body });
    }),
  );
  panel.onDidDispose(() => {
    subscriptions.dispose();
  });
}

function bodyOf(uri: vscode.Uri, reports: Reports): string {
  const document = openDocument(uri);
  const found = document && reports.of(document);
  return found
    ? overviewPage(toOverview(found.report), vscode.l10n.t)
    : `<p>${vscode.l10n.t('Reading the report…')}</p>`;
}

const showInText = async (report: vscode.Uri, span: Span): Promise<void> =>
  openAt(await vscode.workspace.openTextDocument(report), span, false);

/** Nothing is loaded but the two files beside it, and nothing inline runs. */
function toPage(webview: vscode.Webview, folder: vscode.Uri, report: vscode.Uri, body: string): string {
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
    <main data-report="${encodeURIComponent(report.toString())}">${body}</main>
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
