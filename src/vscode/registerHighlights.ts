import * as vscode from 'vscode';
import { type HighlightClass, highlightClasses, type Highlights, toHighlights } from '../views/highlights';
import { changedClasses, movePainted, onlyClasses } from '../views/painting';
import { clearStyles } from './clearStyles';
import type { ExtensionContext } from './extensionContext';
import { createHighlightStyle } from './highlightStyles';
import type { DocumentReport } from './reports';
import { toRange } from './toRange';

const section = 'policyAnnotator.highlights';

/** Marks targets, actuals and names in every visible report, and the command that turns the marks off and on. */
export function registerHighlights({ reports }: ExtensionContext): vscode.Disposable {
  const painter = new Painter();
  const paintDocument = (found: DocumentReport): void => {
    for (const editor of vscode.window.visibleTextEditors)
      if (editor.document === found.document) painter.paint(editor, found);
  };
  const paintVisible = (): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      const found = reports.of(editor.document);
      if (found?.version === editor.document.version) painter.paint(editor, found);
    }
  };
  return vscode.Disposable.from(
    painter,
    reports.onDidChange(paintDocument),
    reports.onDidForget((document) => painter.clear(document)),
    vscode.workspace.onDidChangeTextDocument((event) => painter.follow(event)),
    vscode.window.onDidChangeVisibleTextEditors(paintVisible),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(section)) paintVisible();
    }),
    vscode.commands.registerCommand('policyAnnotator.toggleHighlights', toggle),
  );
}

/** Knows what every editor shows, so that only marks that change are sent to it: nothing flickers while a person types. */
class Painter implements vscode.Disposable {
  readonly #styles = new Map(highlightClasses.map((name) => [name, createHighlightStyle(name)]));
  readonly #painted = new Map<vscode.TextEditor, Highlights>();

  paint(editor: vscode.TextEditor, { document, report }: DocumentReport): void {
    const wanted = onlyClasses(toHighlights(report), classesShown());
    for (const name of changedClasses(this.#painted.get(editor), wanted)) {
      const style = this.#styles.get(name);
      if (style)
        editor.setDecorations(
          style,
          wanted[name].map((span) => toRange(document, span)),
        );
    }
    this.#painted.set(editor, wanted);
    this.#forgetClosed();
  }

  /** Follows an edit: the editor moves its marks by itself. */
  follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
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

  clear(document: vscode.TextDocument): void {
    clearStyles(document, this.#styles.values());
    for (const editor of this.#painted.keys()) if (editor.document === document) this.#painted.delete(editor);
  }

  dispose(): void {
    for (const style of this.#styles.values()) style.dispose();
  }

  #forgetClosed(): void {
    const visible = new Set(vscode.window.visibleTextEditors);
    for (const editor of this.#painted.keys()) if (!visible.has(editor)) this.#painted.delete(editor);
  }
}

/** Which classes the settings want to see. */
function classesShown(): (name: HighlightClass) => boolean {
  const settings = vscode.workspace.getConfiguration(section);
  const classes = new Map(Object.entries(settings.get<Readonly<Record<string, boolean>>>('classes', {})));
  const enabled = settings.get<boolean>('enabled', true);
  return (name) => enabled && classes.get(name) !== false;
}

const toggle = async (): Promise<void> => {
  const settings = vscode.workspace.getConfiguration(section);
  await settings.update('enabled', !settings.get('enabled', true), vscode.ConfigurationTarget.Global);
};
