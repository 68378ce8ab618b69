import * as vscode from 'vscode';

/** Told after each of so many things that it is done. */
export type OnDone = (done: number, all: number) => void;

/** Does work that a person sees the progress of, in numbers or in words, and may cancel. */
export const withProgress = <Result>(
  title: string,
  work: (token: vscode.CancellationToken, onDone: OnDone, tell: (message: string) => void) => Promise<Result>,
): Thenable<Result> =>
  vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    (progress, token) =>
      work(
        token,
        (done, all) => progress.report({ message: `${done} / ${all}`, increment: 100 / all }),
        (message) => progress.report({ message }),
      ),
  );
