import * as vscode from 'vscode';

/** Resolves once the window has handled what it was sent so far. */
export const windowTurn = (): Thenable<unknown> => vscode.commands.executeCommand('noop');
