import * as vscode from 'vscode';
import { Canvas } from '../views/canvas';
import type { Painting } from '../views/painting';
import type { DocumentReport, Reports } from './reports';
import { toRange } from './toRange';

type Styles<Look> = ReadonlyMap<Look, vscode.TextEditorDecorationType>;

/** How long after the last mark or edit what was sent meanwhile is looked at again, in milliseconds. */
const rest = 1000;

/**
 * Paints every visible report in some styles. Knows what every editor shows, so that only marks that change are sent to
 * it: nothing flickers while a person types.
 */
export class Painter<Look extends string> implements vscode.Disposable {
  readonly #reports: Reports;
  readonly #styles: Styles<Look>;
  readonly #paintingOf: (found: DocumentReport) => Painting<Look>;
  readonly #canvases = new Map<vscode.TextEditor, Canvas<Look>>();
  readonly #subscriptions: vscode.Disposable;
  #resting: ReturnType<typeof setTimeout> | undefined;

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
    for (const editor of this.#canvases.keys())
      if (!visibleTextEditors.includes(editor)) this.#canvases.delete(editor);
    for (const editor of visibleTextEditors) {
      const found = this.#reports.of(editor.document);
      if (found?.version === editor.document.version) this.#paint(editor, found);
    }
  }

  dispose(): void {
    clearTimeout(this.#resting);
    this.#subscriptions.dispose();
  }

  #paintDocument(found: DocumentReport): void {
    for (const editor of vscode.window.visibleTextEditors)
      if (editor.document === found.document) this.#paint(editor, found);
  }

  #paint(editor: vscode.TextEditor, found: DocumentReport): void {
    const canvas = this.#canvases.get(editor) ?? new Canvas<Look>();
    this.#canvases.set(editor, canvas);
    this.#send(editor, canvas.paint(this.#paintingOf(found)));
  }

  #send(editor: vscode.TextEditor, painting: Painting<Look>): void {
    for (const [look, spans] of painting) {
      const style = this.#styles.get(look);
      const ranges = spans.map((span) => toRange(editor.document, span));
      if (style) editor.setDecorations(style, ranges);
    }
    if (painting.size > 0) this.#restLater();
  }

  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    for (const [editor, canvas] of this.#canvases) {
      if (editor.document !== document) continue;
      for (const { rangeOffset: offset, rangeLength: length, text } of contentChanges)
        canvas.follow({ offset, length, inserted: text.length });
      this.#restLater();
    }
  }

  #restLater(): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      for (const [editor, canvas] of this.#canvases) this.#send(editor, canvas.rest());
    }, rest);
  }

  #clear(document: vscode.TextDocument): void {
    for (const editor of [...this.#canvases.keys()]) {
      if (editor.document !== document) continue;
      for (const style of this.#styles.values()) editor.setDecorations(style, []);
      this.#canvases.delete(editor);
    }
  }
}
