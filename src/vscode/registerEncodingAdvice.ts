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
    if (answer === reopen) await reopenAs(encodings[misreading], document);
  };
  void look(vscode.window.activeTextEditor);
  return vscode.window.onDidChangeActiveTextEditor((editor) => void look(editor));
}

/** What the editor calls the encodings the files are in. */
const encodings: Readonly<Record<Misreading, string>> = {
  'gb18030-as-utf8': 'gb18030',
  'utf8-as-gb18030': 'utf8',
};

/** Opens a document anew in an encoding: by itself since VS Code 1.100, through the editor's own list before. */
async function reopenAs(encoding: string, { uri }: vscode.TextDocument): Promise<void> {
  const open: (uri: vscode.Uri, options: { readonly encoding: string }) => Thenable<vscode.TextDocument> =
    vscode.workspace.openTextDocument;
  try {
    await vscode.window.showTextDocument(await open(uri, { encoding }));
  } catch {
    await vscode.commands.executeCommand('workbench.action.editor.changeEncoding');
  }
}

const messageOf = (misreading: Misreading): string =>
  misreading === 'gb18030-as-utf8'
    ? vscode.l10n.t(
        'This file seems to be in GB18030 (GBK) but was opened as UTF-8. Reopen it with the encoding GB18030.',
      )
    : vscode.l10n.t(
        'This file seems to be in UTF-8 but was opened as GB18030 (GBK). Reopen it with the encoding UTF-8.',
      );
