import * as vscode from 'vscode';
import type { Label } from '../server/protocol';

/** What each label is called. */
export const labelNames = (): Readonly<Record<Label, string>> => ({
  target: vscode.l10n.t('Target'),
  actual: vscode.l10n.t('Result'),
  other: vscode.l10n.t('Other quantity'),
  goal: vscode.l10n.t('Goal without a number'),
  person: vscode.l10n.t('Person'),
  place: vscode.l10n.t('Place'),
  organization: vscode.l10n.t('Organization'),
  facility: vscode.l10n.t('Facility'),
  document: vscode.l10n.t('Document'),
  meeting: vscode.l10n.t('Meeting'),
  program: vscode.l10n.t('Program'),
  time: vscode.l10n.t('Time'),
});

/** Whether something, such as the argument of a key, names a label. */
export const isLabel = (name: unknown): name is Label =>
  typeof name === 'string' && Object.hasOwn(labelNames(), name);

/** Asks what something is; undefined where the person turns away. */
export async function askForLabel(present: Label | undefined): Promise<Label | undefined> {
  const items = Object.entries(labelNames()).map(([label, name]) => ({
    label: label === present ? `$(check) ${name}` : name,
    description: label,
  }));
  const placeHolder = vscode.l10n.t('What is it?');
  const picked = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return picked && isLabel(picked.description) ? picked.description : undefined;
}
