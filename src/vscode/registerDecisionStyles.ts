import * as vscode from 'vscode';
import { decisionSigns } from '../views/decisionSigns';
import type { ExtensionContext } from './extensionContext';
import { Painter } from './painter';
import type { DocumentReport } from './reports';

const shown = ['accepted', 'corrected', 'added'] as const;

/** Shows on the text itself what a person decided. */
export function registerDecisionStyles({ reports }: ExtensionContext): vscode.Disposable {
  const styles = new Map(shown.map((state) => [state, createStyle(decisionSigns[state])]));
  return vscode.Disposable.from(new Painter(reports, styles, paintingOf));
}

const paintingOf = ({ marks }: DocumentReport) =>
  new Map(
    shown.map((state) => [
      state,
      marks.placed.filter(({ mark }) => mark.state === state).map(({ span }) => span),
    ]),
  );

/** VS Code breaks its lines without these signs: they stand above the end of the text, or a line would run out of sight. */
const outOfLine =
  'none; position: absolute; font-size: 0.75em; line-height: 1; transform: translate(-60%, -25%)';

const createStyle = (sign: string): vscode.TextEditorDecorationType =>
  vscode.window.createTextEditorDecorationType({
    after: {
      contentText: sign,
      color: new vscode.ThemeColor('policyAnnotator.decided'),
      fontWeight: 'bold',
      textDecoration: outOfLine,
    },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
