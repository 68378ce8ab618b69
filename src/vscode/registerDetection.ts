import * as vscode from 'vscode';
import { findMisreading } from '../views/misreading';
import { looksLikeReport } from '../views/reportLikeness';
import type { ExtensionContext } from './extensionContext';

/** The plain texts that are looked at; logs and the like have other endings. */
const plainTextFile = /\.txt$/i;

/**
 * Gives a plain text that reads like a report its language, once: a person who sets it back is not overruled.
 * Starts the server with the first report.
 */
export function registerDetection({ server }: ExtensionContext): vscode.Disposable {
  const judged = new Set<string>();
  /** Texts that nobody can read in the encoding they were opened in; they are judged once they are opened anew. */
  const misread = new Set<string>();
  const look = async (document: vscode.TextDocument): Promise<void> => {
    if (document.languageId === 'policy-report' || mayBeMarkdownReport(document)) await server.start();
    else if (isCandidate(document) && !judged.has(document.uri.toString())) {
      const text = document.getText();
      const isMisread = findMisreading(text) !== null;
      (isMisread ? misread : judged).add(document.uri.toString());
      if (isMisread || !looksLikeReport(text)) return;
      void server.start(); // it is up by the time the text has its language
      server.expect(document);
      await vscode.languages.setTextDocumentLanguage(document, 'policy-report');
    }
  };
  const lookAtAll = (): void => vscode.workspace.textDocuments.forEach((document) => void look(document));
  lookAtAll();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => void look(document)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (misread.delete(document.uri.toString())) void look(document);
    }),
    // A change of language closes and opens it too; only who really opens it anew may be told anew.
    vscode.workspace.onDidCloseTextDocument(({ isClosed, uri }) => {
      if (isClosed) judged.delete(uri.toString());
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('policyAnnotator')) lookAtAll();
    }),
    vscode.commands.registerCommand('policyAnnotator.treatAsReport', async () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document) await vscode.languages.setTextDocumentLanguage(document, 'policy-report');
    }),
  );
}

const setting = (name: string): boolean =>
  vscode.workspace.getConfiguration('policyAnnotator').get(name, false);

const isCandidate = ({ languageId, uri }: vscode.TextDocument): boolean =>
  languageId === 'plaintext' && plainTextFile.test(uri.path) && isFile(uri) && setting('detectReports');

/** Whether the text is a file of its own, not an old version or something an extension shows. */
const isFile = ({ scheme }: vscode.Uri): boolean =>
  scheme !== 'git' && vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;

const mayBeMarkdownReport = (document: vscode.TextDocument): boolean =>
  document.languageId === 'markdown' && setting('markdown') && looksLikeReport(document.getText());
