import * as vscode from 'vscode';
import { type Direction, findGoal } from '../views/navigation';
import type { ExtensionContext } from './extensionContext';
import { reveal } from './reveal';

/** The commands that go from goal to goal in the active report. */
export function registerNavigation({ reports }: ExtensionContext): vscode.Disposable {
  const go = async (direction: Direction): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const found = editor && (await reports.current(editor.document));
    if (!found) return;
    const offset = editor.document.offsetAt(editor.selection.start);
    const goal = findGoal(found.report, offset, direction);
    if (goal) reveal(editor, goal);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyAnnotator.nextGoal', () => go('next')),
    vscode.commands.registerCommand('policyAnnotator.previousGoal', () => go('previous')),
  );
}
