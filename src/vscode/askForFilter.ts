import * as vscode from 'vscode';

/** A view that can be filtered. */
export interface Filterable {
  readonly filter: string;
  /** What may be typed. */
  readonly placeholder: string;
  readonly change: (filter: string) => unknown;
}

/** Asks for the words to filter by; the view filters while they are typed, and Escape puts the old ones back. */
export function askForFilter({ filter: before, placeholder, change }: Filterable): Promise<void> {
  const input = vscode.window.createInputBox();
  input.value = before;
  input.placeholder = placeholder;
  return new Promise((resolve) => {
    let accepted = false;
    input.onDidChangeValue(change);
    input.onDidAccept(() => {
      accepted = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!accepted) change(before);
      input.dispose();
      resolve();
    });
    input.show();
  });
}
