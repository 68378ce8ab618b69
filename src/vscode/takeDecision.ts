import * as vscode from 'vscode';
import type { Decisions, DecisionStep } from './decisions';
import type { DocumentReport } from './reports';

/** Takes a step, which the editor's own undo key then takes back; says so where there is none to take. */
export async function takeDecision(
  decisions: Decisions,
  found: DocumentReport,
  step: DecisionStep | null,
): Promise<void> {
  if (step === null) say(vscode.l10n.t('There is nothing to change here.'));
  else if (await decisions.decide(found, step)) await setLastStep(true);
}

/** While the last thing done was a decision, the editor's own undo key takes the decision back. */
export const setLastStep = (wasDecision: boolean): Thenable<unknown> =>
  vscode.commands.executeCommand('setContext', 'policyAnnotator.lastStepWasDecision', wasDecision);

/**
 * The report as it stands, if it is of the version that the person saw; null, and they are told, where the text
 * changed meanwhile and what they pointed at may be elsewhere.
 */
export async function stillCurrent(
  decisions: Decisions,
  document: vscode.TextDocument,
  version: number,
): Promise<DocumentReport | null> {
  const found = await decisions.current(document);
  if (found?.version === version) return found;
  say(vscode.l10n.t('The text changed meanwhile. Please try again.'));
  return null;
}

const say = (message: string): void => void vscode.window.setStatusBarMessage(message, 4000);
