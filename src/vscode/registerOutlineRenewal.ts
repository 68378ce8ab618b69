import * as vscode from 'vscode';
import type { Report } from '../core/model/report';
import { hasSameOutline } from '../views/symbols';
import type { ExtensionContext } from './extensionContext';

/**
 * VS Code asks for the outline of a text once and keeps it until the text or who gives outlines changes. Where a text is
 * read otherwise than before, for a decision or another heading form, a stand-in without an outline of its own comes
 * anew, and VS Code asks again.
 */
export function registerOutlineRenewal({ reports }: ExtensionContext): vscode.Disposable {
  const outlined = new WeakMap<vscode.TextDocument, { readonly version: number; readonly report: Report }>();
  let standIn = vscode.Disposable.from();
  const following = reports.onDidChange(({ document, version, report, isPreliminary }) => {
    if (isPreliminary) return;
    const before = outlined.get(document);
    outlined.set(document, { version, report });
    if (before?.version !== version || hasSameOutline(before.report, report)) return;
    standIn.dispose();
    standIn = vscode.languages.registerDocumentSymbolProvider(
      { language: document.languageId },
      { provideDocumentSymbols: () => [] },
    );
  });
  return new vscode.Disposable(() => {
    following.dispose();
    standIn.dispose();
  });
}
