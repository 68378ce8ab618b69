import * as vscode from 'vscode';
import type { NameLine } from '../views/nameListEdit';
import type { Deed } from './decisions';
import type { NameLists } from './nameLists';
import { nameOf } from './nameOf';
import { say } from './say';

/** Writes names to a list and tells so: a deed that is undone in turn with the decisions about a report. */
export const teaching =
  (lists: NameLists, list: vscode.Uri, names: readonly NameLine[], told: string): Deed =>
  async () => {
    try {
      const before = await lists.teach(list, names);
      say(told, 5);
      return teaching(lists, list, before, vscode.l10n.t('{0} is restored.', nameOf(list)));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = vscode.l10n.t('The list of names could not be written: {0}', reason);
      void vscode.window.showErrorMessage(message);
      return null;
    }
  };
