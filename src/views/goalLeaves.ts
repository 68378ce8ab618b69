import type { MarkState } from '../core/annotations/mark';
import { countedKeys } from './countedKeys';
import { stateSign, stateTerm } from './decisionSigns';
import { amountInSigns, amountOf, type GoalEntry } from './goalEntries';
import type { GoalLeaf } from './goalNode';
import { byPlace, byValue } from './goalOrder';
import type { GoalGrouping, GoalTreeOptions } from './goalTreeOptions';
import { goalRoleTerm, strengthTerm } from './terms';
import type { Translate } from './translate';

/** Goals as the leaves under a parent, in the order asked for. */
export function toLeaves(
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
    return {
      kind: 'goal',
      key: `${keyOf(`${role}:${indicator ?? value}`)}/`,
      label: title(goal, state, grouping) || goalRoleTerm(role, t),
      get description() {
        return describe(goal, grouping, t);
      },
      get spoken() {
        return [speak(goal, t), stateTerm(state, t)].filter(Boolean).join(', ');
      },
      span,
      goal,
      state,
    };
  });
  const order = sortBy === 'value' ? byValue : byPlace;
  return leaves.sort((a, b) => order(a.goal, b.goal));
}

/** The value first, so that what a narrow side bar cuts off is the end of a name. */
function title(goal: GoalEntry, state: MarkState | null, grouping: GoalGrouping): string {
  const said = [stateSign(state), amountInSigns(goal), grouping !== 'indicator' && goal.indicator];
  return said.filter(Boolean).join('  ');
}

/** What the label and the group above leave unsaid. */
function describe({ number, strength, isCopy }: GoalEntry, grouping: GoalGrouping, t: Translate): string {
  const said = [
    grouping === 'indicator' && number?.period,
    grouping !== 'strength' && strength && strengthTerm(strength, t),
    isCopy && t('repeated'),
  ];
  return said.filter(Boolean).join(' · ');
}

function speak(goal: GoalEntry, t: Translate): string {
  const { role, indicator, strength, isCopy } = goal;
  const parts = [goalRoleTerm(role, t), indicator, amountOf(goal, t)];
  return [...parts, strength && strengthTerm(strength, t), isCopy && t('repeated')]
    .filter(Boolean)
    .join(', ');
}
