import * as vscode from 'vscode';
import { type HighlightClass, highlightClasses, toHighlights } from '../views/highlights';
import { onlyLooks } from '../views/painting';
import type { ExtensionContext } from './extensionContext';
import { createHighlightStyle } from './highlightStyles';
import { Painter } from './painter';

const section = 'policyAnnotator.highlights';

/** Marks targets, actuals and names in every visible report, and the command that turns the marks off and on. */
export function registerHighlights({ reports }: ExtensionContext): vscode.Disposable {
  const styles = new Map(highlightClasses.map((name) => [name, createHighlightStyle(name)]));
  const painter = new Painter(reports, styles, ({ report }) =>
    onlyLooks(toHighlights(report), classesShown()),
  );
  return vscode.Disposable.from(
    painter,
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(section)) painter.paintAll();
    }),
    vscode.commands.registerCommand('policyAnnotator.toggleHighlights', toggle),
  );
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
