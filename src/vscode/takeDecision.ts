import * as vscode from 'vscode';
import type { Decisions, DecisionStep } from './decisions';
import type { DocumentReport } from './reports';
import { say } from './say';

/** Takes a step, and says so where there is none or the text changed under it. @returns whether it was taken */
export async function takeDecision(
  decisions: Decisions,
  found: DocumentReport,
  step: DecisionStep | null,
): Promise<boolean> {
  if (step === null) {
    say(vscode.l10n.t('There is nothing to change here.'));
    return false;
  }
  const isTaken = await decisions.decide(found, step);
  if (!isTaken && found.document.version !== found.version) sayThatTextChanged();
  return isTaken;
}

const sayThatTextChanged = (): void => say(vscode.l10n.t('The text changed meanwhile. Please try again.'));

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
  sayThatTextChanged();
  return null;
}
