import type * as vscode from 'vscode';
import type { EntityTreeOptions } from '../views/entityTree';

/** How the person wants the Names view: what it lists, and whether it follows the cursor. */
export interface EntitiesChoice extends EntityTreeOptions {
  readonly following: boolean;
}

const key = 'policyAnnotator.entities';

/** The choice of the last time; whatever an older version may have left that is none any longer is ignored. */
export function recallEntitiesChoice(memory: vscode.Memento): EntitiesChoice {
  const kept = memory.get<Partial<Record<keyof EntitiesChoice, unknown>>>(key, {});
  return {
    filter: typeof kept.filter === 'string' ? kept.filter : '',
    rejected: kept.rejected === true,
    following: kept.following === true,
  };
}

export const rememberEntitiesChoice = (memory: vscode.Memento, choice: EntitiesChoice): Thenable<void> =>
  memory.update(key, choice);
