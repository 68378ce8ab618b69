import * as vscode from 'vscode';
import { entityTypes } from '../core/model/entity';
import { type OwnNameType, teachCommand } from '../server/protocol';
import type { EntityTreeNode } from '../views/entityTree';
import { nameAt } from '../views/nameActions';
import { nameLine } from '../views/nameListEdit';
import type { ExtensionContext } from './extensionContext';
import { nameOf } from './nameOf';
import { nameTypeWord } from './nameLists';
import { say } from './say';
import { teaching } from './teaching';

/** The commands by which a person says for good what a name is, or that it is none. */
export function registerNameLists(context: ExtensionContext): vscode.Disposable {
  const { reports, nameLists: lists } = context;
  const teach = async (report: string, name: string, type: OwnNameType): Promise<void> =>
    keep(context, await vscode.workspace.openTextDocument(vscode.Uri.parse(report)), [name], type);
  /** From the Names view with the line clicked on, else about what the cursor stands in or what is selected. */
  const teachMeant = async (type: OwnNameType, line?: EntityTreeNode): Promise<void> => {
    const isLine = line?.kind === 'entity';
    const document = isLine ? reports.active?.document : vscode.window.activeTextEditor?.document;
    if (!document) return;
    const names = isLine ? [line.entity.name, ...line.entity.aliases] : await meantNames();
    if (names.length > 0) await keep(context, document, names, type);
    else say(vscode.l10n.t('Select a name of 2 to 100 characters.'));
  };
  const meantNames = async (): Promise<string[]> => {
    const editor = vscode.window.activeTextEditor;
    const found = editor && (await reports.current(editor.document));
    if (!found) return [];
    const { document, selection } = editor;
    const span = { start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) };
    const meant = nameAt(found.report, document.getText(), span);
    return meant ? [meant.name] : [];
  };
  const openList = async (): Promise<void> => {
    const report = reports.active?.document.uri;
    await lists.open(report ? await lists.listFor(report) : lists.own);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(teachCommand, teach),
    vscode.commands.registerCommand('policyAnnotator.names.openList', openList),
    ...([...entityTypes, '-'] as const).map((type) =>
      vscode.commands.registerCommand(
        `policyAnnotator.names.${type === '-' ? 'deny' : type}`,
        (line?: EntityTreeNode) => teachMeant(type, line),
      ),
    ),
  );
}

async function keep(
  { reports, decisions, nameLists }: ExtensionContext,
  document: vscode.TextDocument,
  names: readonly string[],
  type: OwnNameType,
): Promise<void> {
  const found = await reports.current(document);
  if (!found) return;
  const list = await nameLists.listFor(document.uri);
  const typeWord = nameTypeWord(type);
  const [shown, file] = [names.join('、'), nameOf(list)];
  const told =
    type === '-'
      ? vscode.l10n.t('“{0}” is no longer taken for a name ({1}).', shown, file)
      : vscode.l10n.t('“{0}” is remembered as: {1} ({2}).', shown, typeWord, file);
  const lines = names.map((name) => nameLine(name, typeWord));
  await decisions.perform(found, teaching(nameLists, list, lines, told));
}
