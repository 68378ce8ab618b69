import * as vscode from 'vscode';
import { toCitation } from '../views/citation';
import { goalsTable } from '../views/goalsTable';
import type { GoalId } from './goalsTree';
import type { GoalsView } from './goalsView';
import { say } from './say';

/** The commands that copy one goal as a quotation with its source, or all that are listed as a table. */
export function registerGoalClipboard(view: GoalsView): vscode.Disposable {
  const copyCitation = async (id?: GoalId): Promise<void> => {
    const { found } = view;
    const goal = view.goalOf(id);
    if (!found || !goal) return;
    const { span, sectionId } = goal;
    await copy(toCitation(found.report, found.document.getText(), span, sectionId));
  };
  const copyTable = async (): Promise<void> => {
    const { found } = view;
    if (found) await copy(goalsTable(found.report, view.roots, vscode.l10n.t));
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyAnnotator.goals.copyCitation', copyCitation),
    vscode.commands.registerCommand('policyAnnotator.goals.copyTable', copyTable),
  );
}

async function copy(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  say(vscode.l10n.t('Copied.'), 3);
}
