import * as vscode from 'vscode';
import { decisionSigns } from '../views/decisionSigns';
import { clearStyles } from './clearStyles';
import type { ExtensionContext } from './extensionContext';
import type { DocumentReport } from './reports';
import { toRange } from './toRange';

const shown = ['accepted', 'corrected', 'added'] as const;

/** Shows on the text itself what a person decided. */
export function registerDecisionStyles({ reports }: ExtensionContext): vscode.Disposable {
  const styles = shown.map((state) => ({ state, style: createStyle(decisionSigns[state]) }));
  const paint = ({ document, marks }: DocumentReport): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document !== document) continue;
      for (const { state, style } of styles) {
        const placed = marks.placed.filter(({ mark }) => mark.state === state);
        editor.setDecorations(
          style,
          placed.map(({ span }) => toRange(document, span)),
        );
      }
    }
  };
  return vscode.Disposable.from(
    ...styles.map(({ style }) => style),
    reports.onDidChange(paint),
    reports.onDidForget((document) =>
      clearStyles(
        document,
        styles.map(({ style }) => style),
      ),
    ),
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const { document } of editors) {
        const found = reports.of(document);
        if (found?.version === document.version) paint(found);
      }
    }),
  );
}

const createStyle = (sign: string): vscode.TextEditorDecorationType =>
  vscode.window.createTextEditorDecorationType({
    after: {
      contentText: sign,
      color: new vscode.ThemeColor('policyAnnotator.decided'),
      margin: '0 1px 0 1px',
    },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
