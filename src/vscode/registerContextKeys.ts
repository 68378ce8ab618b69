import * as vscode from 'vscode';
import type { ExtensionContext } from './extensionContext';

/** Keys that package.json's `when` clauses ask: whether there is a report, and what stands in it. */
export function registerContextKeys({ server, reports }: ExtensionContext): vscode.Disposable {
  const update = (): void => {
    const report = reports.active?.report;
    const keys = {
      hasReport: report !== undefined,
      hasDamage: report !== undefined && report.duplicates.length + report.noise.length > 0,
      reading: report === undefined && reports.isActiveReport && server.state !== 'stopped',
      stopped: server.state === 'stopped',
    };
    for (const [key, value] of Object.entries(keys))
      void vscode.commands.executeCommand('setContext', `policyAnnotator.${key}`, value);
  };
  update();
  return vscode.Disposable.from(reports.onDidChangeActive(update), server.onDidChangeState(update));
}
