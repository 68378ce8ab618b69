import * as vscode from 'vscode';
import { findMisreading, type Misreading } from '../views/misreading';

const looked = new Set(['plaintext', 'policy-report', 'markdown']);

/** Tells a person, once a file, that it was opened in the wrong encoding, and opens it anew in another. */
export function registerEncodingAdvice(): vscode.Disposable {
  const told = new Set<string>();
  const look = async (editor: vscode.TextEditor | undefined): Promise<void> => {
    const document = editor?.document;
    if (!document || document.isUntitled || !looked.has(document.languageId)) return;
    const misreading = findMisreading(document.getText());
    const address = document.uri.toString();
    if (misreading === null || told.has(address)) return;
    told.add(address);
    const reopen = vscode.l10n.t('Reopen with Encoding…');
    const answer = await vscode.window.showWarningMessage(messageOf(misreading), reopen);
    if (answer === reopen) await vscode.commands.executeCommand('workbench.action.editor.changeEncoding');
  };
  void look(vscode.window.activeTextEditor);
  return vscode.window.onDidChangeActiveTextEditor((editor) => void look(editor));
}

const messageOf = (misreading: Misreading): string =>
  misreading === 'gb18030-as-utf8'
    ? vscode.l10n.t(
        'This file seems to be in GB18030 (GBK) but was opened as UTF-8. Reopen it with the encoding GB18030.',
      )
    : vscode.l10n.t(
        'This file seems to be in UTF-8 but was opened as GB18030 (GBK). Reopen it with the encoding UTF-8.',
      );
