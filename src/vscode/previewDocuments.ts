import * as vscode from 'vscode';
import type { TextEdit } from '../core/model/edit';
import { applyEdits } from '../core/model/edit';
import { safeRemovals, safeRepairs } from '../views/repairs';
import { previewScheme } from '../server/protocol';
import type { DocumentReport, Reports } from './reports';

/** The mass fixes that are shown before they are made, each as what it does to a report's text. */
const massFixes = { clean: safeRepairs, duplicates: safeRemovals } as const;
export type MassFix = keyof typeof massFixes;

const isMassFix = (name: string): name is MassFix => Object.hasOwn(massFixes, name);

/** The edits a mass fix makes in the text of a report. */
export const massFixEdits = (fix: MassFix, { document, report }: DocumentReport): TextEdit[] =>
  massFixes[fix](report, document.getText());

/** The address under which a document's text is shown as a mass fix would leave it. */
export const previewUri = (source: vscode.Uri, fix: MassFix): vscode.Uri =>
  vscode.Uri.from({ scheme: previewScheme, path: source.path, query: `${fix}&${source.toString()}` });

/** The document and the fix that a preview's address stands for. */
export function readPreviewUri({ query }: vscode.Uri): { source: vscode.Uri; fix: MassFix } | null {
  const cut = query.indexOf('&');
  const fix = query.slice(0, cut);
  return isMassFix(fix) ? { fix, source: vscode.Uri.parse(query.slice(cut + 1)) } : null;
}

/** Gives the text of previews, anew whenever the report behind one changes. */
export class PreviewDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #reports: Reports;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscription: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(reports: Reports) {
    this.#reports = reports;
    this.#subscription = reports.onDidChange(({ document: { uri } }) => {
      for (const { uri: open } of vscode.workspace.textDocuments)
        if (open.scheme === previewScheme && readPreviewUri(open)?.source.toString() === uri.toString())
          this.#changed.fire(open);
    });
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const preview = readPreviewUri(uri);
    if (!preview) return '';
    const document = await vscode.workspace.openTextDocument(preview.source);
    const found = await this.#reports.current(document);
    return found ? applyEdits(document.getText(), massFixEdits(preview.fix, found)) : document.getText();
  }

  dispose(): void {
    vscode.Disposable.from(this.#changed, this.#subscription).dispose();
  }
}
