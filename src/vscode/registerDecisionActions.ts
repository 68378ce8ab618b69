import * as vscode from 'vscode';
import { decidableAt, toDecidables } from '../views/decidable';
import { verdictStep } from './decisionSteps';
import type { ExtensionContext } from './extensionContext';
import { labelNames } from './labelInput';

const kind = vscode.CodeActionKind.Refactor.append('policyAnnotator');

/** Accepting, rejecting, correcting and marking under the light bulb, below what mends the text. */
export function registerDecisionActions({ reports }: ExtensionContext): vscode.Disposable {
  const provideCodeActions = (document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] => {
    const found = reports.of(document);
    if (found?.version !== document.version) return [];
    const here = decidableAt(toDecidables(found.report, found.marks), document.offsetAt(range.start));
    const label = here ? labelNames()[here.label] : '';
    return [
      ...(here && verdictStep('accept', here) ? [action(vscode.l10n.t('Accept: {0}', label), 'accept')] : []),
      ...(here && verdictStep('reject', here) ? [action(vscode.l10n.t('Reject: {0}', label), 'reject')] : []),
      ...(here ? [action(vscode.l10n.t('Correct: {0}…', label), 'correct')] : []),
      ...(here || !range.isEmpty ? [action(vscode.l10n.t('Mark As…'), 'markAs')] : []),
    ];
  };
  return vscode.languages.registerCodeActionsProvider(
    [{ language: 'policy-report' }, { language: 'markdown' }],
    { provideCodeActions },
    { providedCodeActionKinds: [kind] },
  );
}

function action(title: string, name: 'accept' | 'reject' | 'correct' | 'markAs'): vscode.CodeAction {
  const found = new vscode.CodeAction(title, kind);
  found.command = { title, command: `policyAnnotator.decisions.${name}` };
  return found;
}
