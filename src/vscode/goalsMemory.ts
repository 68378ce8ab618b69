import type * as vscode from 'vscode';
import {
  defaultGoalTreeOptions,
  type GoalGrouping,
  goalGroupings,
  type GoalOrder,
  goalOrders,
  type GoalTreeOptions,
} from '../views/goalTreeOptions';
import { type GoalRole, goalRoles } from '../views/goalEntries';

/** How the person wants the Goals view: what it shows, and whether it follows the cursor. */
export interface GoalsChoice extends GoalTreeOptions {
  readonly following: boolean;
}

const key = 'policyAnnotator.goals';
const collapsedKey = 'policyAnnotator.goals.collapsed';
/** So that what is remembered of many reports stays small. */
const mostCollapsed = 1000;

/** The choice of the last time; whatever an older version may have left that is none any longer is ignored. */
export function recallGoalsChoice(memory: vscode.Memento): GoalsChoice {
  const kept = memory.get<Partial<Record<keyof GoalsChoice, unknown>>>(key, {});
  const roles: readonly unknown[] = Array.isArray(kept.roles) ? kept.roles : defaultGoalTreeOptions.roles;
  return {
    roles: goalRoles.filter((role: GoalRole) => roles.includes(role)),
    groupBy: goalGroupings.find((grouping: GoalGrouping) => grouping === kept.groupBy) ?? 'section',
    sortBy: goalOrders.find((order: GoalOrder) => order === kept.sortBy) ?? 'text',
    filter: typeof kept.filter === 'string' ? kept.filter : '',
    rejected: kept.rejected === true,
    following: kept.following === true,
  };
}

export const rememberGoalsChoice = (memory: vscode.Memento, choice: GoalsChoice): Thenable<void> =>
  memory.update(key, choice);

/** The groups that were left collapsed, by their ids in the view; the latest last. */
export function recallCollapsed(memory: vscode.Memento): Set<string> {
  const kept = memory.get<unknown>(collapsedKey);
  return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
}

export const rememberCollapsed = (memory: vscode.Memento, collapsed: ReadonlySet<string>): Thenable<void> =>
  memory.update(collapsedKey, [...collapsed].slice(-mostCollapsed));
