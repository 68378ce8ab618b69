import * as vscode from 'vscode';
import type { HighlightClass } from '../views/highlights';

type Line = 'solid' | 'dashed' | 'dotted' | 'double';

interface Style {
  /** The underline, which tells classes apart where colours do not. */
  readonly line: Line;
  readonly width: number;
  readonly background?: true;
  readonly ruler?: vscode.OverviewRulerLane;
}

const styles: Readonly<Record<Exclude<HighlightClass, 'duplicate' | 'noise'>, Style>> = {
  target: { line: 'solid', width: 2, background: true, ruler: vscode.OverviewRulerLane.Right },
  actual: { line: 'dashed', width: 2, background: true, ruler: vscode.OverviewRulerLane.Center },
  other: { line: 'dotted', width: 1 },
  person: { line: 'solid', width: 1 },
  place: { line: 'dashed', width: 1 },
  organization: { line: 'double', width: 3 },
  facility: { line: 'dotted', width: 2 },
  document: { line: 'solid', width: 1 },
  meeting: { line: 'dashed', width: 1 },
  program: { line: 'dotted', width: 2 },
  time: { line: 'dotted', width: 1 },
};

/** The look of a class, in the colours that package.json contributes as `policyAnnotator.<class>`. */
export function createHighlightStyle(name: HighlightClass): vscode.TextEditorDecorationType {
  if (name === 'duplicate' || name === 'noise')
    return vscode.window.createTextEditorDecorationType({ opacity: '0.6' });
  const { line, width, background, ruler } = styles[name];
  const color = new vscode.ThemeColor(`policyAnnotator.${name}`);
  return vscode.window.createTextEditorDecorationType({
    borderStyle: line,
    borderWidth: `0 0 ${width}px 0`,
    borderColor: color,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(background ? { backgroundColor: new vscode.ThemeColor(`policyAnnotator.${name}Background`) } : {}),
    ...(ruler === undefined ? {} : { overviewRulerColor: color, overviewRulerLane: ruler }),
  });
}
