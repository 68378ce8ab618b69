import * as vscode from 'vscode';
import { toStatusText } from '../views/statusBar';
import type { ExtensionContext } from './extensionContext';

/** How many targets and repeats the active report has, or that the server is starting or gone. */
export function registerStatusBar({ server, reports }: ExtensionContext): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'policyAnnotator.counts',
    vscode.StatusBarAlignment.Right,
    90,
  );
  item.name = vscode.l10n.t('Policy Annotator');
  const show = (): void => {
    if (vscode.window.activeTextEditor?.document.languageId !== 'policy-report' && !reports.active) {
      item.hide();
      return;
    }
    Object.assign(item, content());
    item.show();
  };
  const content = (): Pick<vscode.StatusBarItem, 'text' | 'tooltip' | 'command'> => {
    const state = server.state;
    const found = reports.active;
    if (state === 'stopped')
      return {
        text: `$(error) ${vscode.l10n.t('Policy Annotator')}`,
        tooltip: vscode.l10n.t('The analysis has stopped. Click to start it again.'),
        command: 'policyAnnotator.restartServer',
      };
    if (!found || state !== 'running')
      return {
        text: `$(loading~spin) ${vscode.l10n.t('Policy Annotator')}`,
        tooltip: vscode.l10n.t('Reading the report…'),
        command: undefined,
      };
    const segmenter = server.segmenter?.name ?? vscode.l10n.t('loading');
    return {
      ...toStatusText(found.report, segmenter, vscode.l10n.t),
      command: 'policyAnnotator.goals.focus',
    };
  };
  return vscode.Disposable.from(
    item,
    reports.onDidChangeActive(show),
    server.onDidChangeState(show),
    vscode.commands.registerCommand('policyAnnotator.restartServer', () => server.restart()),
  );
}
