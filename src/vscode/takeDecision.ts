import * as vscode from 'vscode';
import type { Decisions, DecisionStep } from './decisions';
import type { DocumentReport } from './reports';
import { say } from './say';

/** Takes a step and says so where there is none to take. @returns whether it was taken */
export async function takeDecision(
  decisions: Decisions,
  found: DocumentReport,
  step: DecisionStep | null,
): Promise<boolean> {
  if (step === null) say(vscode.l10n.t('There is nothing to change here.'));
  return step !== null && decisions.decide(found, step);
}

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
