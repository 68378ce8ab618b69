import type { MarkState } from '../core/annotations/mark';
import { countedKeys } from './countedKeys';
import { stateSign, stateTerm } from './decisionSigns';
import { amountOf, type GoalEntry } from './goalEntries';
import type { GoalLeaf } from './goalNode';
import { byPlace, byValue } from './goalOrder';
import type { GoalGrouping, GoalTreeOptions } from './goalTreeOptions';
import { comparedInWords } from './quantityText';
import { changeTerm, goalRoleTerm, strengthTerm } from './terms';
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
    const isNamed = indicator !== null && grouping !== 'indicator';
    return {
      kind: 'goal',
      key: `${keyOf(`${role}:${indicator ?? value}`)}/`,
      label: isNamed ? indicator : amountOf(goal, t) || goalRoleTerm(role, t),
      get description() {
        return [stateSign(state), describe(goal, grouping, t)].filter(Boolean).join(' ');
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

/** What the label and the group above leave unsaid. */
function describe(goal: GoalEntry, grouping: GoalGrouping, t: Translate): string {
  const { indicator, number, strength, isCopy } = goal;
  const isNamed = indicator !== null && grouping !== 'indicator';
  const said = [
    isNamed ? amountOf(goal, t) : number?.period,
    grouping !== 'strength' && strength && strengthTerm(strength, t),
    isCopy && t('repeated'),
  ];
  return said.filter(Boolean).join(' · ');
}

function speak({ role, indicator, number, strength, isCopy }: GoalEntry, t: Translate): string {
  const amount = number && [
    changeTerm(number.measure, number.unit, t),
    comparedInWords(number.comparator, number.literal, t),
  ];
  const parts = [goalRoleTerm(role, t), indicator, amount?.filter(Boolean).join(' ')];
  return [...parts, strength && strengthTerm(strength, t), isCopy && t('repeated')]
    .filter(Boolean)
    .join(', ');
}
