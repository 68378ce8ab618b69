import * as vscode from 'vscode';
import type { ExtensionContext } from './extensionContext';

/** Keys that package.json's `when` clauses ask: whether there is a report, and what stands in it. */
export function registerContextKeys({ reports }: ExtensionContext): vscode.Disposable {
  const update = (): void => {
    const report = reports.active?.report;
    const keys = {
      hasReport: report !== undefined,
      hasTargets: report?.quantities.some(({ role }) => role === 'target') ?? false,
      hasDamage: report !== undefined && report.duplicates.length + report.noise.length > 0,
    };
    for (const [key, value] of Object.entries(keys))
      void vscode.commands.executeCommand('setContext', `policyAnnotator.${key}`, value);
  };
  return reports.onDidChangeActive(update);
}
