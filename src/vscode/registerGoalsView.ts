import * as vscode from 'vscode';
import type { GoalRole } from '../views/goalEntries';
import { type GoalGrouping, goalGroupings, type GoalOrder, goalOrders } from '../views/goalTreeOptions';
import { askForFilter } from './askForFilter';
import type { ExtensionContext } from './extensionContext';
import { type GoalId, showGoalCommand } from './goalsTree';
import { GoalsView } from './goalsView';
import { registerExport } from './registerExport';
import { registerGoalClipboard } from './registerGoalClipboard';
import { registerViewDecisions } from './registerViewDecisions';

/** The Goals view and the commands that change how it lists. */
export function registerGoalsView(context: ExtensionContext): vscode.Disposable {
  const view = new GoalsView(context);
  const showRole = (role: GoalRole, shown: boolean): Promise<void> => {
    const others = view.choice.roles.filter((other) => other !== role);
    return view.change({ roles: shown ? [...others, role] : others });
  };
  const commands: Readonly<Record<string, () => Promise<void>>> = {
    filter: () => filterGoals(view),
    clearFilter: () => view.change({ filter: '' }),
    groupBy: () =>
      pick(vscode.l10n.t('Group goals by'), groupingLabels(), view.choice.groupBy, (groupBy) =>
        view.change({ groupBy }),
      ),
    sortBy: () =>
      pick(vscode.l10n.t('Sort goals'), orderLabels(), view.choice.sortBy, (sortBy) =>
        view.change({ sortBy }),
      ),
    showActuals: () => showRole('actual', true),
    hideActuals: () => showRole('actual', false),
    showQualitative: () => showRole('qualitative', true),
    hideQualitative: () => showRole('qualitative', false),
    showRejected: () => view.change({ rejected: true }),
    hideRejected: () => view.change({ rejected: false }),
    followCursor: () => view.change({ following: true }),
    stopFollowing: () => view.change({ following: false }),
    expandAll: () => view.expandAll(),
  };
  return vscode.Disposable.from(
    view,
    registerGoalClipboard(view),
    registerViewDecisions('goals', view, context.decisions),
    registerExport(context, view),
    vscode.commands.registerCommand(showGoalCommand, (id: GoalId) => view.showInText(id)),
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`policyAnnotator.goals.${name}`, run),
    ),
  );
}

const filterGoals = (view: GoalsView): Promise<void> =>
  askForFilter({
    filter: view.choice.filter,
    placeholder: vscode.l10n.t('Words of an indicator, a value or a section'),
    change: (filter) => view.change({ filter }),
  });

const groupingLabels = (): ReadonlyMap<GoalGrouping, string> => {
  const labels: Readonly<Record<GoalGrouping, string>> = {
    section: vscode.l10n.t('Section'),
    indicator: vscode.l10n.t('Indicator'),
    unit: vscode.l10n.t('Unit'),
    strength: vscode.l10n.t('Strength'),
  };
  return new Map(goalGroupings.map((grouping) => [grouping, labels[grouping]]));
};

const orderLabels = (): ReadonlyMap<GoalOrder, string> => {
  const labels: Readonly<Record<GoalOrder, string>> = {
    text: vscode.l10n.t('As they stand in the text'),
    value: vscode.l10n.t('By value, the largest first'),
  };
  return new Map(goalOrders.map((order) => [order, labels[order]]));
};

/** Lets the person choose one of a few, the present one marked. */
async function pick<Choice>(
  placeHolder: string,
  labels: ReadonlyMap<Choice, string>,
  present: Choice,
  take: (choice: Choice) => Promise<void>,
): Promise<void> {
  const items = Array.from(labels, ([choice, label]) => ({
    label: choice === present ? `$(check) ${label}` : label,
    choice,
  }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder });
  if (picked) await take(picked.choice);
}
