import type * as vscode from 'vscode';

/** Null as soon as the person cancels, so that nobody waits for an answer that is under way. */
export const cancelled = (token: vscode.CancellationToken): Promise<null> =>
  new Promise((resolve) => token.onCancellationRequested(() => resolve(null)));
