import * as vscode from 'vscode';
import { openAmong, type Suggestion, toDecidables } from '../views/decidable';
import type { Verdict } from '../views/occurrences';
import type { Decisions } from './decisions';
import { verdictsStep } from './decisionSteps';
import type { DocumentReport } from './reports';
import { stillCurrent, takeDecision } from './takeDecision';

/** A view whose lines stand for suggestions. */
export interface DecidableView<Line> {
  /** The report it shows. */
  readonly found: DocumentReport | null;
  /** What stands in the line and under it; without a line everything that is shown. */
  readonly suggestionsIn: (line?: Line) => readonly Suggestion[];
}

/** The commands that accept and reject what stands in a line of a view, or all that the view shows. */
export function registerViewDecisions<Line>(
  name: 'goals' | 'entities',
  view: DecidableView<Line>,
  decisions: Decisions,
): vscode.Disposable {
  const decide = (verdict: Verdict) => async (line?: Line) => {
    const { found } = view;
    if (found && line !== undefined) await decideOn(decisions, found, view.suggestionsIn(line), verdict);
  };
  const decideShown = (verdict: Verdict) => async () => {
    const { found } = view;
    if (!found) return;
    const open = openAmong(view.suggestionsIn(), toDecidables(found.report, found.marks));
    if (open.length === 0) await takeDecision(decisions, found, null);
    else if (await confirm(verdict, open.length)) await decideOn(decisions, found, open, verdict);
  };
  const commands: Readonly<Record<string, (line?: Line) => Promise<void>>> = {
    accept: decide('accept'),
    reject: decide('reject'),
    acceptShown: decideShown('accept'),
    rejectShown: decideShown('reject'),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([command, run]) =>
      vscode.commands.registerCommand(`policyAnnotator.${name}.${command}`, run),
    ),
  );
}

async function confirm(verdict: Verdict, count: number): Promise<boolean> {
  const [question, answer] = {
    accept: [
      vscode.l10n.t('Accept all {0} suggestions that are shown and not decided yet?', count),
      vscode.l10n.t('Accept'),
    ],
    reject: [
      vscode.l10n.t('Reject all {0} suggestions that are shown and not decided yet?', count),
      vscode.l10n.t('Reject'),
    ],
  }[verdict];
  if (!question || !answer) return false;
  return (await vscode.window.showWarningMessage(question, { modal: true }, answer)) === answer;
}

async function decideOn(
  decisions: Decisions,
  seen: DocumentReport,
  places: readonly Suggestion[],
  verdict: Verdict,
): Promise<void> {
  const found = await stillCurrent(decisions, seen.document, seen.version);
  if (!found) return;
  const step = verdictsStep(verdict, places, toDecidables(found.report, found.marks));
  await takeDecision(decisions, found, step);
}
