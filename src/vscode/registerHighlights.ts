import * as vscode from 'vscode';
import { type HighlightClass, highlightClasses, type Highlights, toHighlights } from '../views/highlights';
import { clearStyles } from './clearStyles';
import type { ExtensionContext } from './extensionContext';
import { createHighlightStyle } from './highlightStyles';
import type { DocumentReport } from './reports';
import { toRange } from './toRange';

const section = 'policyAnnotator.highlights';

/** Marks targets, actuals and names in every visible report, and the command that turns the marks off and on. */
export function registerHighlights({ reports }: ExtensionContext): vscode.Disposable {
  const styles = new Map(highlightClasses.map((name) => [name, createHighlightStyle(name)]));

  const paint = (editor: vscode.TextEditor, { document, report }: DocumentReport): void => {
    const highlights = toHighlights(report);
    for (const [name, style] of styles)
      editor.setDecorations(style, isShown(name) ? rangesOf(document, highlights, name) : []);
  };
  const paintDocument = (found: DocumentReport): void => {
    for (const editor of vscode.window.visibleTextEditors)
      if (editor.document === found.document) paint(editor, found);
  };
  const paintVisible = (): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      const found = reports.of(editor.document);
      if (found?.version === editor.document.version) paint(editor, found);
    }
  };
  return vscode.Disposable.from(
    ...styles.values(),
    reports.onDidChange(paintDocument),
    reports.onDidForget((document) => clearStyles(document, styles.values())),
    vscode.window.onDidChangeVisibleTextEditors(paintVisible),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(section)) paintVisible();
    }),
    vscode.commands.registerCommand('policyAnnotator.toggleHighlights', toggle),
  );
}

const rangesOf = (
  document: vscode.TextDocument,
  highlights: Highlights,
  name: HighlightClass,
): vscode.Range[] => highlights[name].map((span) => toRange(document, span));

function isShown(name: HighlightClass): boolean {
  const settings = vscode.workspace.getConfiguration(section);
  const classes = new Map(Object.entries(settings.get<Readonly<Record<string, boolean>>>('classes', {})));
  return settings.get<boolean>('enabled', true) && classes.get(name) !== false;
}

const toggle = async (): Promise<void> => {
  const settings = vscode.workspace.getConfiguration(section);
  await settings.update('enabled', !settings.get('enabled', true), vscode.ConfigurationTarget.Global);
};
