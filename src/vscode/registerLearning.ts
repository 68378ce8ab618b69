import * as vscode from 'vscode';
import type { OwnNameType } from '../server/protocol';
import { learnableNames } from '../views/learnableNames';
import { nameLine } from '../views/nameListEdit';
import type { ExtensionContext } from './extensionContext';
import { nameOf } from './nameOf';
import { nameTypeWord } from './nameLists';
import type { DocumentReport } from './reports';
import { say } from './say';
import { teaching } from './teaching';
import { type WrittenTraining, writeTraining } from './trainingFiles';
import { withProgress } from './withProgress';

/** A name that a decision teaches, or the training text: what the person can have done with their decisions. */
interface Lesson extends vscode.QuickPickItem {
  readonly name?: string;
  readonly type?: OwnNameType;
}

/** The command that puts a person's decisions to use: for the name list, and as text to train the name model on. */
export function registerLearning(context: ExtensionContext): vscode.Disposable {
  const { reports, decisions, nameLists } = context;
  const learn = async (): Promise<void> => {
    const found = reports.active && (await decisions.current(reports.active.document));
    if (!found) return;
    const list = await nameLists.listFor(found.document.uri);
    const picked = await askForLessons(found, list, await nameLists.textOf(list));
    if (!picked) return;
    await teach(context, found, list, picked);
    if (picked.some(({ name }) => name === undefined)) await exportTraining(context, found.document.uri);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyAnnotator.decisions.learn', learn),
    vscode.commands.registerCommand('policyAnnotator.decisions.exportTraining', (folder?: vscode.Uri) =>
      exportTraining(context, reports.active?.document.uri, folder),
    ),
  );
}

/** Lets the person say which names are to be remembered; all are ticked, so that Enter takes them. */
async function askForLessons(
  { document, report, marks }: DocumentReport,
  list: vscode.Uri,
  listText: string,
): Promise<readonly Lesson[] | undefined> {
  const names = learnableNames(document.getText(), report.noise, marks.placed, listText);
  const lessons = names.map(({ name, type }): Lesson => ({
    ...{ name, type, label: name, picked: true },
    description: type === '-' ? vscode.l10n.t('not a name') : nameTypeWord(type),
  }));
  const training: Lesson = {
    label: `$(export) ${vscode.l10n.t('Write training text for the name model…')}`,
    detail: vscode.l10n.t('The lines of all decided reports in which every name is decided'),
  };
  return vscode.window.showQuickPick([...lessons, training], {
    canPickMany: true,
    title: vscode.l10n.t('Use My Decisions'),
    placeHolder: vscode.l10n.t('What is ticked goes into {0} and holds at once', nameOf(list)),
  });
}

async function teach(
  { decisions, nameLists }: ExtensionContext,
  found: DocumentReport,
  list: vscode.Uri,
  lessons: readonly Lesson[],
): Promise<void> {
  const names = lessons.flatMap(({ name, type }) =>
    name === undefined || type === undefined ? [] : [nameLine(name, nameTypeWord(type))],
  );
  if (names.length === 0) return;
  const told = vscode.l10n.t('Names remembered in {1}: {0}', names.length, nameOf(list));
  await decisions.perform(found, teaching(nameLists, list, names, told));
}

/** Writes training text of all decided reports round one to a folder, which the person is asked for unless given. */
async function exportTraining(
  context: ExtensionContext,
  report: vscode.Uri | undefined,
  target?: vscode.Uri,
): Promise<WrittenTraining | null> {
  const [workspace] = vscode.workspace.workspaceFolders ?? [];
  const from = report ? (vscode.workspace.getWorkspaceFolder(report) ?? workspace)?.uri : workspace?.uri;
  const source = from ?? (report && vscode.Uri.joinPath(report, '..'));
  const folder = source && (target ?? (await askForFolder(source)));
  if (!source || !folder) return null;
  const written = await withProgress(vscode.l10n.t('Writing training text'), (token, onDone) =>
    writeTraining(context, source, folder, token, onDone),
  );
  const { texts, names } = written;
  say(vscode.l10n.t('Written to {2}: names {0}, texts {1}', names, texts, nameOf(written.folder)), 8);
  return written;
}

async function askForFolder(near: vscode.Uri): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    ...{ canSelectFiles: false, canSelectFolders: true, defaultUri: near },
    openLabel: vscode.l10n.t('Write Training Text Here'),
  });
  return chosen?.[0];
}
