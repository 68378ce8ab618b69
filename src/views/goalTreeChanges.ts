import type { GoalEntry, GoalNumber } from './goalEntries';
import type { GoalNode } from './goalNode';

/** What looks different in the later of two trees of one text, by the keys of its nodes. */
export interface GoalTreeChanges {
  /** To draw these anew, with what is under them, is enough. */
  readonly redrawn: readonly string[];
  /** Groups that only count another number of goals, further down: the outermost. */
  readonly recounted: readonly string[];
}

const nothing: GoalTreeChanges = { redrawn: [], recounted: [] };

/**
 * Null where the roots are others. Where a node stands in the text is not looked at, because nobody sees it: while a
 * person types between goals, nothing changes.
 */
export function goalTreeChanges(
  before: readonly GoalNode[],
  after: readonly GoalNode[],
): GoalTreeChanges | null {
  if (!haveSameKeys(before, after)) return null;
  const each = after.map((node, at) => changesOf(before[at], node));
  return {
    redrawn: each.flatMap(({ redrawn }) => redrawn),
    recounted: each.flatMap(({ recounted }) => recounted),
  };
}

function changesOf(before: GoalNode | undefined, after: GoalNode): GoalTreeChanges {
  const isRedrawn: GoalTreeChanges = { redrawn: [after.key], recounted: [] };
  if (!before || !looksLike(before, after)) return isRedrawn;
  if (before.kind === 'goal' || after.kind === 'goal') return nothing;
  const within = goalTreeChanges(before.children, after.children);
  if (!within) return isRedrawn;
  return before.count === after.count ? within : { ...within, recounted: [after.key] };
}

const haveSameKeys = (before: readonly GoalNode[], after: readonly GoalNode[]): boolean =>
  before.length === after.length && before.every(({ key }, at) => key === after[at]?.key);

function looksLike(before: GoalNode, after: GoalNode): boolean {
  if (before.label !== after.label) return false;
  if (before.kind === 'goal')
    return after.kind === 'goal' && before.state === after.state && saysTheSame(before.goal, after.goal);
  return after.kind === before.kind;
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
