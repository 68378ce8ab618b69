import * as vscode from 'vscode';
import type { Direction } from './decisionHistory';
import type { ExtensionContext } from './extensionContext';

const directions: readonly Direction[] = ['undo', 'redo'];

/**
 * Undoing and redoing decisions. The editor's own keys do it while a decision is what they come to next: one made
 * in the text as it stands, and no edit since. For edits they stay the editor's.
 */
export function registerDecisionUndo({ reports, decisions }: ExtensionContext): vscode.Disposable {
  const go = (direction: Direction) => async (): Promise<void> => {
    const found = reports.active && (await decisions.current(reports.active.document));
    if (found) await decisions.go(direction, found);
  };
  const setKeys = (isNext: (direction: Direction) => boolean): void => {
    for (const direction of directions)
      void vscode.commands.executeCommand(
        'setContext',
        `policyAnnotator.decisions.${direction}IsNext`,
        isNext(direction),
      );
  };
  const update = (document = reports.active?.document): void => {
    if (document !== reports.active?.document) return;
    setKeys(
      (direction) =>
        document !== undefined && decisions.historyOf(document).isNext(direction, () => document.getText()),
    );
  };
  return vscode.Disposable.from(
    ...directions.map((direction) =>
      vscode.commands.registerCommand(`policyAnnotator.decisions.${direction}`, go(direction)),
    ),
    decisions.onDidDecide(update),
    reports.onDidChangeActive((found) => update(found?.document)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
      if (contentChanges.length === 0 || document !== reports.active?.document) return;
      if (reason === undefined) setKeys(() => false);
      else update(document);
    }),
  );
}
