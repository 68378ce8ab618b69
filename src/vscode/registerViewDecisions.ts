import * as vscode from 'vscode';
import { type Suggestion, toDecidables } from '../views/decidable';
import type { Decisions } from './decisions';
import { type Verdict, verdictsStep } from './decisionSteps';
import type { DocumentReport } from './reports';
import { stillCurrent, takeDecision } from './takeDecision';

/** A view whose lines stand for suggestions. */
export interface DecidableView<Line> {
  /** The report it shows. */
  readonly found: DocumentReport | null;
  /** What stands in the line and under it. */
  readonly suggestionsIn: (line: Line) => readonly Suggestion[];
}

/** The commands on a view's lines that accept and reject what stands in them. */
export function registerViewDecisions<Line>(
  name: 'goals' | 'entities',
  view: DecidableView<Line>,
  decisions: Decisions,
): vscode.Disposable {
  const decide = (verdict: Verdict) => async (line?: Line) => {
    const { found } = view;
    if (found && line !== undefined) await decideOn(decisions, found, view.suggestionsIn(line), verdict);
  };
  const command = (verdict: Verdict): vscode.Disposable =>
    vscode.commands.registerCommand(`policyAnnotator.${name}.${verdict}`, decide(verdict));
  return vscode.Disposable.from(command('accept'), command('reject'));
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
