import type { MarkState } from '../core/annotations/mark';
import type { PlacedMark } from '../core/annotations/reanchor';
import type { Report } from '../core/model/report';
import type { Section } from '../core/model/section';
import type { Span } from '../core/model/span';
import { stateSign, stateTerm } from './decisionSigns';
import { amountOf, type GoalEntry, goalEntries, type GoalRole } from './goalEntries';
import { groupBy } from './groupBy';
import { breadcrumb, sectionPaths } from './sectionPaths';
import { comparedInWords } from './quantityText';
import { changeTerm, goalRoleTerm, strengthOrder, strengthTerm } from './terms';
import type { Translate } from './translate';

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
}

export const defaultGoalTreeOptions: GoalTreeOptions = {
  roles: ['target'],
  groupBy: 'section',
  sortBy: 'text',
  filter: '',
};

/** A node with other nodes under it: an article, a section, an indicator, a unit, a strength. */
export interface GoalGroup {
  readonly kind: 'article' | 'section' | 'group';
  /** Stays the same while the text is edited elsewhere, so that a view keeps what is expanded. */
  readonly key: string;
  readonly label: string;
  /** How many goals stand under it, at any depth. */
  readonly count: number;
  /** A section's heading; of any other group its first goal. */
  readonly span: Span;
  readonly children: readonly GoalNode[];
}

/** A leaf: one goal. */
export interface GoalLeaf {
  readonly kind: 'goal';
  readonly key: string;
  /** The indicator; the value where none is named or the group above names it. */
  readonly label: string;
  /** `≥ 120亿元 · striving`, `up ≈ 6% · expected`, in the reader's language. */
  readonly description: string;
  /** All of it in words, for a screen reader. */
  readonly spoken: string;
  readonly span: Span;
  readonly goal: GoalEntry;
  /** What a person decided on it; null for a bare suggestion. */
  readonly state: MarkState | null;
}

export type GoalNode = GoalGroup | GoalLeaf;

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
  const goals = goalEntries(report, options.roles).filter((goal) => {
    const text = `${goal.indicator ?? ''} ${goal.value} ${breadcrumb(paths, goal.sectionId)}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
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
    return { kind: 'group', key, label, count: children.length, span, children };
  });
}

function toLeaves(
  parent: string,
  goals: readonly GoalEntry[],
  {
    groupBy: grouping,
    sortBy,
    states,
  }: GoalTreeOptions & { readonly states: ReadonlyMap<string, MarkState> },
  t: Translate,
): GoalLeaf[] {
  const keyOf = countedKeys(parent);
  const leaves = goals.map((goal): GoalLeaf => {
    const { id, role, indicator, value, span } = goal;
    const state = states.get(id) ?? null;
    const isNamed = indicator !== null && grouping !== 'indicator';
    return {
      kind: 'goal',
      key: `${keyOf(`${role}:${indicator ?? value}`)}/`,
      label: isNamed ? indicator : amountOf(goal, t) || goalRoleTerm(role, t),
      description: describe(goal, state, isNamed ? amountOf(goal, t) : (goal.number?.period ?? ''), t),
      spoken: [speak(goal, t), stateTerm(state, t)].filter(Boolean).join(', '),
      span,
      goal,
      state,
    };
  });
  const order = sortBy === 'value' ? byValue : byPlace;
  return leaves.sort((a, b) => order(a.goal, b.goal));
}

const describe = ({ strength }: GoalEntry, state: MarkState | null, lead: string, t: Translate): string =>
  [stateSign(state), [lead, strength && strengthTerm(strength, t)].filter(Boolean).join(' · ')]
    .filter(Boolean)
    .join(' ');

function speak({ role, indicator, number, strength }: GoalEntry, t: Translate): string {
  const amount = number && [
    changeTerm(number.measure, number.unit, t),
    comparedInWords(number.comparator, number.literal, t),
  ];
  const parts = [goalRoleTerm(role, t), indicator, amount?.filter(Boolean).join(' ')];
  return [...parts, strength && strengthTerm(strength, t)].filter(Boolean).join(', ');
}

/** Keys under a parent, each its own: the second and later of one name carry their count. */
function countedKeys(parent: string): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${parent}/${escapeKey(name)}${count > 1 ? `#${count}` : ''}`;
  };
}

/** So that neither a title with a slash nor one that ends in #2 can be taken for another node. */
const escapeKey = (name: string): string =>
  name.replace(/[%/#]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);

const byPlace = (a: GoalEntry, b: GoalEntry): number => a.span.start - b.span.start;

/** The most binding first; what was reached has no strength and comes last. */
function byStrength(a: GoalEntry, b: GoalEntry): number {
  const rank = ({ strength }: GoalEntry): number =>
    strength === null ? strengthOrder.length : strengthOrder.indexOf(strength);
  return rank(a) - rank(b) || byPlace(a, b);
}

/** Numbers of one unit together, the largest first; goals without a number last. */
function byValue(a: GoalEntry, b: GoalEntry): number {
  if (!a.number || !b.number) return Number(!a.number) - Number(!b.number) || byPlace(a, b);
  const unit = a.number.unit < b.number.unit ? -1 : a.number.unit > b.number.unit ? 1 : 0;
  return unit || b.number.max - a.number.max || byPlace(a, b);
}

/** The goals in and under the nodes, in the order the tree lists them. */
export const listedGoals = (nodes: readonly GoalNode[]): GoalEntry[] =>
  nodes.flatMap((node) => (node.kind === 'goal' ? node.goal : listedGoals(node.children)));

/** How many goals stand in or under the nodes. */
export const countGoals = (nodes: readonly GoalNode[]): number =>
  nodes.reduce((sum, node) => sum + (node.kind === 'goal' ? 1 : node.count), 0);

/**
 * The nodes from the root down to the goal at an offset of the text, or else to the goal nearest to it. Empty
 * where the tree has no goal. With it a view follows the cursor.
 */
export function findGoalPath(nodes: readonly GoalNode[], offset: number): GoalNode[] {
  let best: { readonly path: GoalNode[]; readonly distance: number } = { path: [], distance: Infinity };
  const walk = (list: readonly GoalNode[], above: readonly GoalNode[]): void => {
    for (const node of list) {
      const path = [...above, node];
      if (node.kind !== 'goal') walk(node.children, path);
      else {
        const distance = Math.max(0, node.span.start - offset, offset - node.span.end);
        if (distance < best.distance) best = { path, distance };
      }
    }
  };
  walk(nodes, []);
  return best.path;
}
