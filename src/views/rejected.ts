import type { PlacedMark } from '../core/annotations/reanchor';
import { clauseOf } from './decisionTree';
import { type Entity, type EntityType, entityTypes } from '../core/model/entity';
import { innermostSection, type Section } from '../core/model/section';
import { type GoalEntry, goalLabels, type GoalRole, goalRoles } from './goalEntries';

/**
 * What was rejected as a goal, as entries that can be listed and accepted after all. What was suggested of it is gone
 * from the report: its clause stands for the indicator, as it read when it was decided.
 * @example the rejected 18个 in 改造老旧小区18个，… → 改造老旧小区18个
 */
export const rejectedGoals = (
  placed: readonly PlacedMark[],
  roles: readonly GoalRole[],
  sections: readonly Section[],
): GoalEntry[] =>
  placed.flatMap(({ mark, span }): GoalEntry[] => {
    const role = goalRoles.find((each) => goalLabels[each] === mark.label);
    if (mark.state !== 'rejected' || role === undefined || !roles.includes(role)) return [];
    const indicator = clauseOf(mark.anchor);
    const sectionId = innermostSection(sections, span)?.id ?? null;
    return [
      {
        ...{ id: mark.id, role, indicator, value: '', strength: null, number: null, isCopy: false },
        span,
        sectionId,
        rule: 'decided',
      },
    ];
  });

/** What was rejected as a name, as entities of one mention each. */
export const rejectedEntities = (placed: readonly PlacedMark[]): Entity[] =>
  placed.flatMap(({ mark, span }): Entity[] => {
    const type = entityTypes.find((each: EntityType) => each === mark.label);
    if (mark.state !== 'rejected' || type === undefined) return [];
    const { id, anchor } = mark;
    const said = { aliases: [], role: null, within: null, confidence: 1, rule: 'decided' };
    return [{ id, type, name: anchor.exact, mentions: [span], ...said }];
  });
