import type { PlacedMark } from '../core/annotations/reanchor';
import { groupBy } from '../core/model/groupBy';
import type { Report } from '../core/model/report';
import type { Section } from '../core/model/section';
import { countedKeys } from './countedKeys';
import { amountInSigns, type GoalEntry, goalEntries } from './goalEntries';
import { toLeaves } from './goalLeaves';
import type { GoalGroup, GoalLeaf, GoalNode } from './goalNode';
import { byStrength } from './goalOrder';
import { countGoals } from './goalTreePaths';
import type { GoalGrouping, GoalTreeOptions } from './goalTreeOptions';
import { breadcrumb, sectionPaths } from './sectionPaths';
import { rejectedGoals } from './rejected';
import { strengthTerm } from './terms';
import type { Translate } from './translate';

/**
 * The Goals view of a report as plain data: the goals asked for, filtered, grouped and sorted. Groups without a
 * goal are left out. Keys are made of titles, indicators and their count, never of offsets or report ids.
 */
export function goalTree(
  report: Report,
  options: GoalTreeOptions,
  t: Translate,
  decided: readonly PlacedMark[] = [],
): GoalNode[] {
  const paths = sectionPaths(report);
  const wanted = options.filter.toLowerCase().split(/\s+/).filter(Boolean);
  const rejected = options.rejected ? rejectedGoals(decided, options.roles, report.sections) : [];
  const searchable = (goal: GoalEntry): string =>
    `${goal.indicator ?? ''} ${goal.value} ${amountInSigns(goal)} ${breadcrumb(paths, goal.sectionId)}`.toLowerCase();
  const goals = [...goalEntries(report, options.roles), ...rejected].filter((goal) =>
    wanted.every((word) => searchable(goal).includes(word)),
  );
  const states = new Map(decided.map(({ mark }) => [mark.id, mark.state]));
  const leaves = (key: string, list: readonly GoalEntry[]): GoalLeaf[] =>
    toLeaves(key, list, { ...options, states }, t);
  if (options.groupBy === 'section') return sectionNodes(report.sections, goals, leaves);
  return groupNodes(options.groupBy, goals, leaves, t);
}

type LeavesOf = (key: string, goals: readonly GoalEntry[]) => GoalLeaf[];

function sectionNodes(
  sections: readonly Section[],
  goals: readonly GoalEntry[],
  leavesOf: LeavesOf,
): GoalNode[] {
  const bySection = groupBy(goals, ({ sectionId }) => sectionId);
  const nodesOf = (list: readonly Section[], parent: string): GoalGroup[] => {
    const keyOf = countedKeys(parent);
    return list.flatMap((section) => {
      const key = keyOf(section.title);
      const children = [...leavesOf(key, bySection.get(section.id) ?? []), ...nodesOf(section.children, key)];
      if (children.length === 0) return [];
      const kind = section.level === 1 ? 'article' : 'section';
      return [
        { kind, key, label: section.title, count: countGoals(children), span: section.heading, children },
      ];
    });
  };
  return [...leavesOf('', bySection.get(null) ?? []), ...nodesOf(sections, '')];
}

function groupNodes(
  grouping: Exclude<GoalGrouping, 'section'>,
  goals: readonly GoalEntry[],
  leavesOf: LeavesOf,
  t: Translate,
): GoalGroup[] {
  const labelOf: Readonly<Record<typeof grouping, (goal: GoalEntry) => string>> = {
    indicator: ({ indicator }) => indicator ?? t('No indicator'),
    unit: ({ number }) => (number ? number.unit || t('No unit') : t('No number')),
    strength: ({ strength }) => (strength ? strengthTerm(strength, t) : t('No strength')),
  };
  const ordered = grouping === 'strength' ? goals.toSorted(byStrength) : goals;
  return Array.from(groupBy(ordered, labelOf[grouping]), ([label, members]) => {
    const key = `${grouping}/${label}`;
    const children = leavesOf(key, members);
    const span = members[0]?.span ?? { start: 0, end: 0 };
    return { kind: 'group', key, label, count: countGoals(children), span, children };
  });
}
