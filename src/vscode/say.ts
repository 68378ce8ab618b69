import * as vscode from 'vscode';

/** Tells the person something in passing: in the status bar, for some seconds. */
export const say = (message: string, seconds = 4): void =>
  void vscode.window.setStatusBarMessage(message, seconds * 1000);
