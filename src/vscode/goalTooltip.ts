import * as vscode from 'vscode';
import type { GoalEntry } from '../views/goalEntries';
import { type HoverContext, hoverAt } from '../views/hover';
import type { DocumentReport } from './reports';

/** What a hover over the goal's number says, for the tree. */
export function goalTooltip(goal: GoalEntry, { document, report }: DocumentReport): vscode.MarkdownString {
  const context: HoverContext = {
    report,
    t: vscode.l10n.t,
    placeOf: (offset) => {
      const line = document.positionAt(offset).line + 1;
      return { line, href: document.uri.with({ fragment: `L${line}` }).toString() };
    },
  };
  const everything = { quantities: true, entities: true, duplicates: true, glossary: false };
  return new vscode.MarkdownString(hoverAt(goal.span.start, everything, context)?.markdown);
}
