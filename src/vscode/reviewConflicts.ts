import * as vscode from 'vscode';
import type { Mark, MarkConflict } from '../server/protocol';
import { stateTerm } from '../views/decisionSigns';
import { choiceStep } from './conflictSteps';
import { labelNames } from './labelInput';
import { joinSteps } from './decisionSteps';
import type { DecisionStep } from './decisions';

/**
 * Shows one by one the marks that were decided differently here and elsewhere, and lets the person choose.
 * @returns the step that makes their choices; what they turn away from stays as it was merged.
 */
export async function askAboutConflicts(conflicts: readonly MarkConflict[]): Promise<DecisionStep> {
  const steps: DecisionStep[] = [];
  for (const [at, conflict] of conflicts.entries()) {
    const { ours, theirs } = conflict;
    const quote = (ours ?? theirs)?.anchor.exact ?? '';
    const both = ours && theirs ? [{ label: vscode.l10n.t('Keep both'), choice: 'both' as const }] : [];
    const items = [
      { label: vscode.l10n.t('Keep mine'), description: describe(ours), choice: 'ours' as const },
      { label: vscode.l10n.t('Keep theirs'), description: describe(theirs), choice: 'theirs' as const },
      ...both,
    ];
    const picked = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Conflict {0} of {1}: {2}', at + 1, conflicts.length, quote),
      ignoreFocusOut: true,
    });
    if (!picked) break;
    steps.push(choiceStep(conflict, picked.choice));
  }
  return joinSteps(steps);
}

const describe = (mark: Mark | null): string =>
  mark === null
    ? vscode.l10n.t('taken back')
    : [stateTerm(mark.state, vscode.l10n.t), labelNames()[mark.label], mark.note ?? '', ...mark.tags]
        .filter(Boolean)
        .join(' · ');
