import * as vscode from 'vscode';
import type { GoalsView } from './goalsView';

/** Asks for the words to filter by; the view filters while they are typed, and Escape puts the old ones back. */
export function askForFilter(view: GoalsView): Promise<void> {
  const before = view.choice.filter;
  const input = vscode.window.createInputBox();
  input.value = before;
  input.placeholder = vscode.l10n.t('Words of an indicator, a value or a section');
  return new Promise((resolve) => {
    let accepted = false;
    input.onDidChangeValue((filter) => void view.change({ filter }));
    input.onDidAccept(() => {
      accepted = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!accepted) void view.change({ filter: before });
      input.dispose();
      resolve();
    });
    input.show();
  });
}
