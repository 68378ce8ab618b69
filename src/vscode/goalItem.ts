import * as vscode from 'vscode';
import type { MarkState } from '../server/protocol';
import type { GoalRole } from '../views/goalEntries';
import type { GoalGroup, GoalLeaf } from '../views/goalNode';

const dimmed = (icon: string): vscode.ThemeIcon =>
  new vscode.ThemeIcon(icon, new vscode.ThemeColor('disabledForeground'));
const goalIcons: Readonly<Record<GoalRole, vscode.ThemeIcon>> = {
  target: new vscode.ThemeIcon('target', new vscode.ThemeColor('policyAnnotator.target')),
  actual: new vscode.ThemeIcon('pass', new vscode.ThemeColor('policyAnnotator.actual')),
  qualitative: new vscode.ThemeIcon('flag', new vscode.ThemeColor('policyAnnotator.target')),
};
/** What stands in a copy of other text is there, but does not count. */
const copyIcons: typeof goalIcons = {
  target: dimmed('target'),
  actual: dimmed('pass'),
  qualitative: dimmed('flag'),
};
const rejectedIcon = new vscode.ThemeIcon('close');
const groupIcons = {
  article: new vscode.ThemeIcon('file-text'),
  section: undefined,
  group: new vscode.ThemeIcon('list-unordered'),
} as const;

/** What can be done with a line, for the manifest: what was rejected can be accepted after all. */
const contextOf = (state: MarkState | null): string =>
  state === null ? 'goal' : state === 'rejected' ? 'rejectedGoal' : 'decidedGoal';

function iconOf({ state, goal: { role, isCopy } }: GoalLeaf): vscode.ThemeIcon {
  if (state === 'rejected') return rejectedIcon;
  return isCopy ? copyIcons[role] : goalIcons[role];
}

/** A line of a goal: what it says, and what can be done with it. */
export function goalItem(node: GoalLeaf): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label);
  item.contextValue = contextOf(node.state);
  item.description = node.description;
  item.accessibilityInformation = { label: node.spoken };
  item.iconPath = iconOf(node);
  return item;
}

/** A line of a group, with how many goals are in it. */
export function groupItem(node: GoalGroup, isCollapsed: boolean): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(node.label, isCollapsed ? Collapsed : Expanded);
  item.contextValue = 'group';
  item.description = String(node.count);
  item.tooltip = node.label;
  item.accessibilityInformation = { label: vscode.l10n.t('{0}, goals: {1}', node.label, node.count) };
  const icon = groupIcons[node.kind];
  if (icon) item.iconPath = icon;
  return item;
}
