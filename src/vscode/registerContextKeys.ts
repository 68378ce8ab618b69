import * as vscode from 'vscode';
import { isTooLong } from '../views/longestReport';
import type { ExtensionContext } from './extensionContext';

/** The languages of texts that a person may treat as a report. */
const treatable: ReadonlySet<string> = new Set(['plaintext', 'markdown']);

/** Keys that package.json's `when` clauses ask: whether there is a report, and what stands in it. */
export function registerContextKeys({ server, reports }: ExtensionContext): vscode.Disposable {
  const update = (): void => {
    const report = reports.active?.report;
    const awaited = report === undefined ? reports.activeText : null;
    const tooLong = awaited !== null && isTooLong(awaited.getText());
    const keys = {
      canTreat: treatable.has(vscode.window.activeTextEditor?.document.languageId ?? ''),
      tooLong,
      hasReport: report !== undefined,
      hasDamage: report !== undefined && report.duplicates.length + report.noise.length > 0,
      reading: awaited !== null && !tooLong && server.state !== 'stopped',
      stopped: server.state === 'stopped',
    };
    for (const [key, value] of Object.entries(keys))
      void vscode.commands.executeCommand('setContext', `policyAnnotator.${key}`, value);
  };
  update();
  return vscode.Disposable.from(
    reports.onDidChangeActive(update),
    server.onDidChangeState(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}
