import type { GoalRole } from './goalEntries';

export const goalGroupings = ['section', 'indicator', 'unit', 'strength'] as const;
export type GoalGrouping = (typeof goalGroupings)[number];
export const goalOrders = ['text', 'value'] as const;
export type GoalOrder = (typeof goalOrders)[number];

export interface GoalTreeOptions {
  readonly roles: readonly GoalRole[];
  readonly groupBy: GoalGrouping;
  readonly sortBy: GoalOrder;
  /** Words that must all stand in a goal's indicator, value or section titles; empty for all goals. */
  readonly filter: string;
  /** Whether what was rejected is listed too. */
  readonly rejected: boolean;
}

export const defaultGoalTreeOptions: GoalTreeOptions = {
  roles: ['target'],
  groupBy: 'section',
  sortBy: 'text',
  filter: '',
  rejected: false,
};
