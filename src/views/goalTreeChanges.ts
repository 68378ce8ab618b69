import type { GoalEntry, GoalNumber } from './goalEntries';
import type { GoalNode } from './goalNode';

/**
 * The keys of the nodes that look different in the later of two trees of one text, or that hold other nodes: to draw
 * these anew, with what is under them, is enough. Null where the roots are others. Where a node stands in the text is
 * not looked at, because nobody sees it: while a person types between goals, nothing changes.
 */
export function changedKeys(before: readonly GoalNode[], after: readonly GoalNode[]): string[] | null {
  if (!haveSameKeys(before, after)) return null;
  return after.flatMap((node, at) => {
    const old = before[at];
    if (!old || !looksLike(old, node)) return [node.key];
    if (old.kind === 'goal' || node.kind === 'goal') return [];
    return changedKeys(old.children, node.children) ?? [node.key];
  });
}

const haveSameKeys = (before: readonly GoalNode[], after: readonly GoalNode[]): boolean =>
  before.length === after.length && before.every(({ key }, at) => key === after[at]?.key);

function looksLike(before: GoalNode, after: GoalNode): boolean {
  if (before.label !== after.label) return false;
  if (before.kind === 'goal')
    return after.kind === 'goal' && before.state === after.state && saysTheSame(before.goal, after.goal);
  return after.kind === before.kind && before.count === after.count;
}

/** Whether two goals read alike, wherever they stand and whichever ids they have. */
const saysTheSame = (before: GoalEntry, after: GoalEntry): boolean =>
  before.role === after.role &&
  before.indicator === after.indicator &&
  before.value === after.value &&
  before.strength === after.strength &&
  before.isCopy === after.isCopy &&
  measuresTheSame(before.number, after.number);

const measuresTheSame = (before: GoalNumber | null, after: GoalNumber | null): boolean =>
  before?.unit === after?.unit && before?.measure === after?.measure && before?.period === after?.period;
