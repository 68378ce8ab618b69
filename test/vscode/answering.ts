import * as vscode from 'vscode';

type Messages = 'showErrorMessage' | 'showWarningMessage' | 'showInformationMessage';

/**
 * Answers the editor's questions of one kind for as long as some work takes, because no test can click on them.
 * @param pick chooses among the answers offered; undefined turns away
 * @returns the questions that were asked
 */
export async function answering(
  kind: Messages,
  pick: (answers: readonly unknown[]) => unknown,
  work: () => Thenable<unknown>,
): Promise<string[]> {
  const original = vscode.window[kind];
  const asked: string[] = [];
  const answer = (question: string, ...rest: unknown[]): Promise<unknown> => {
    asked.push(question);
    return Promise.resolve(pick(rest.filter((each) => typeof each === 'string')));
  };
  Object.assign(vscode.window, { [kind]: answer });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { [kind]: original });
  }
  return asked;
}
