import type { GoalEntry } from './goalEntries';
import type { GoalLeaf, GoalNode } from './goalNode';

/** The leaves in and under the nodes, in the order the tree lists them. */
export const listedLeaves = (nodes: readonly GoalNode[]): GoalLeaf[] =>
  nodes.flatMap((node) => (node.kind === 'goal' ? node : listedLeaves(node.children)));

/** The goals in and under the nodes; what was rejected is none, also where it is shown. */
export const listedGoals = (nodes: readonly GoalNode[]): GoalEntry[] =>
  listedLeaves(nodes)
    .filter(({ state }) => state !== 'rejected')
    .map(({ goal }) => goal);

/** How many goals stand in or under the nodes, each once: neither what the text only repeats nor what was rejected. */
export const countGoals = (nodes: readonly GoalNode[]): number =>
  nodes.reduce((sum, node) => sum + (node.kind === 'goal' ? Number(counts(node)) : node.count), 0);

const counts = ({ goal, state }: GoalLeaf): boolean => !goal.isCopy && state !== 'rejected';

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
