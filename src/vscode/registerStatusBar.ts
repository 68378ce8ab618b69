import * as vscode from 'vscode';
import { tooLongReason } from '../views/longestReport';
import { toStatusText } from '../views/statusBar';
import type { ExtensionContext } from './extensionContext';

/** How many targets and repeats the active report has, or that the server is starting or gone. */
export function registerStatusBar(context: ExtensionContext): vscode.Disposable {
  const { server, reports } = context;
  const item = vscode.window.createStatusBarItem(
    'policyAnnotator.counts',
    vscode.StatusBarAlignment.Right,
    90,
  );
  item.name = vscode.l10n.t('Policy Annotator');
  const show = (): void => {
    if (!reports.active && vscode.window.activeTextEditor?.document.languageId !== 'policy-report')
      item.hide();
    else {
      Object.assign(item, contentOf(context));
      item.show();
    }
  };
  return vscode.Disposable.from(
    item,
    reports.onDidChangeActive(show),
    server.onDidChangeState(show),
    vscode.commands.registerCommand('policyAnnotator.restartServer', () => server.restart()),
  );
}

type StatusBarContent = Pick<vscode.StatusBarItem, 'text' | 'tooltip' | 'command'>;

function contentOf({ server, reports }: ExtensionContext): StatusBarContent {
  if (server.state === 'stopped')
    return {
      text: `$(error) ${vscode.l10n.t('Policy Annotator')}`,
      tooltip: vscode.l10n.t('The analysis has stopped. Click to start it again.'),
      command: 'policyAnnotator.restartServer',
    };
  const document = vscode.window.activeTextEditor?.document;
  const tooLong = document && !reports.active ? tooLongReason(document.getText(), vscode.l10n.t) : null;
  if (tooLong !== null)
    return {
      text: `$(warning) ${vscode.l10n.t('Policy Annotator')}`,
      tooltip: tooLong,
      command: undefined,
    };
  if (!reports.active)
    return {
      text: `$(loading~spin) ${vscode.l10n.t('Policy Annotator')}`,
      tooltip: vscode.l10n.t('Reading the report…'),
      command: undefined,
    };
  const segmenter = server.segmenter?.name ?? vscode.l10n.t('loading');
  const content = toStatusText(reports.active.report, segmenter, vscode.l10n.t);
  return { ...content, command: 'policyAnnotator.goals.focus' };
}
