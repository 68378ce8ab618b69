import * as vscode from 'vscode';
import { movePainted, type Painting, toPaint } from '../views/painting';
import type { DocumentReport, Reports } from './reports';
import { toRange } from './toRange';

type Styles<Look> = ReadonlyMap<Look, vscode.TextEditorDecorationType>;

/**
 * Paints every visible report in some styles. Knows what every editor shows, so that only marks that change are sent to
 * it: nothing flickers while a person types.
 */
export class Painter<Look extends string> implements vscode.Disposable {
  readonly #reports: Reports;
  readonly #styles: Styles<Look>;
  readonly #paintingOf: (found: DocumentReport) => Painting<Look>;
  readonly #painted = new Map<vscode.TextEditor, Painting<Look>>();
  readonly #subscriptions: vscode.Disposable;

  constructor(reports: Reports, styles: Styles<Look>, paintingOf: (found: DocumentReport) => Painting<Look>) {
    this.#reports = reports;
    this.#styles = styles;
    this.#paintingOf = paintingOf;
    this.#subscriptions = vscode.Disposable.from(
      ...styles.values(),
      reports.onDidChange((found) => this.#paintDocument(found)),
      reports.onDidForget((document) => this.#clear(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.paintAll()),
    );
  }

  /** Paints what is seen, because other marks are wanted. */
  paintAll(): void {
    const { visibleTextEditors } = vscode.window;
    for (const editor of this.#painted.keys())
      if (!visibleTextEditors.includes(editor)) this.#painted.delete(editor);
    for (const editor of visibleTextEditors) {
      const found = this.#reports.of(editor.document);
      if (found?.version === editor.document.version) this.#paint(editor, found);
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #paintDocument(found: DocumentReport): void {
    for (const editor of vscode.window.visibleTextEditors)
      if (editor.document === found.document) this.#paint(editor, found);
  }

  #paint(editor: vscode.TextEditor, found: DocumentReport): void {
    const wanted = this.#paintingOf(found);
    for (const [look, spans] of toPaint(this.#painted.get(editor), wanted)) {
      const style = this.#styles.get(look);
      const ranges = spans.map((span) => toRange(found.document, span));
      if (style) editor.setDecorations(style, ranges);
    }
    this.#painted.set(editor, wanted);
  }

  /** Follows an edit: the editor moves its marks by itself. */
  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    for (const [editor, painted] of this.#painted) {
      if (editor.document !== document) continue;
      const after = contentChanges.reduce(
        (marks, { rangeOffset: offset, rangeLength: length, text }) =>
          movePainted(marks, { offset, length, inserted: text.length }),
        painted,
      );
      this.#painted.set(editor, after);
    }
  }

  #clear(document: vscode.TextDocument): void {
    for (const editor of [...this.#painted.keys()]) {
      if (editor.document !== document) continue;
      for (const style of this.#styles.values()) editor.setDecorations(style, []);
      this.#painted.delete(editor);
    }
  }
}
