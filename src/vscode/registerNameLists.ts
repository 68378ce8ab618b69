import * as vscode from 'vscode';
import { entityTypes } from '../core/model/entity';
import { type OwnNameType, teachCommand } from '../server/protocol';
import type { EntityTreeNode } from '../views/entityTree';
import { nameAt } from '../views/nameActions';
import type { ExtensionContext } from './extensionContext';
import { nameOf } from './nameOf';
import { type NameLists, nameTypeWord } from './nameLists';

/** The commands by which a person says for good what a name is, or that it is none. */
export function registerNameLists({ reports, nameLists: lists }: ExtensionContext): vscode.Disposable {
  const teach = async (report: string, name: string, type: OwnNameType): Promise<void> =>
    keep(lists, vscode.Uri.parse(report), [name], type);
  /** From the Names view with the line clicked on, else about what the cursor stands in or what is selected. */
  const teachMeant = async (type: OwnNameType, line?: EntityTreeNode): Promise<void> => {
    const isLine = line?.kind === 'entity';
    const document = isLine ? reports.active?.document : vscode.window.activeTextEditor?.document;
    if (!document) return;
    const names = isLine ? [line.entity.name, ...line.entity.aliases] : await meantNames();
    if (names.length > 0) await keep(lists, document.uri, names, type);
    else void vscode.window.setStatusBarMessage(vscode.l10n.t('Select a name of 2 to 100 characters.'), 4000);
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
  lists: NameLists,
  report: vscode.Uri,
  names: readonly string[],
  type: OwnNameType,
): Promise<void> {
  const list = await lists.listFor(report);
  const file = nameOf(list);
  try {
    const typeWord = nameTypeWord(type);
    await lists.teach(
      list,
      names.map((name) => ({ name, typeWord })),
    );
    const shown = names.join('、');
    const message =
      type === '-'
        ? vscode.l10n.t('“{0}” is no longer taken for a name ({1}).', shown, file)
        : vscode.l10n.t('“{0}” is remembered as: {1} ({2}).', shown, typeWord, file);
    vscode.window.setStatusBarMessage(message, 5000);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The list of names could not be written: {0}', reason));
  }
}
