import type { Report } from '../core/model/report';
import { asPlainText } from './exports/formula';
import { amountOf } from './goalEntries';
import type { GoalNode } from './goalNode';
import { listedGoals } from './goalTreePaths';
import { breadcrumb, sectionPaths } from './sectionPaths';
import { strengthTerm } from './terms';
import type { Translate } from './translate';

/** The goals of a tree, in the order it lists them, as lines of tab-separated cells that a spreadsheet takes. */
export function goalsTable(report: Report, nodes: readonly GoalNode[], t: Translate): string {
  const paths = sectionPaths(report);
  const head = [t('Indicator'), t('Value'), t('Strength'), t('Period'), t('Section')];
  const rows = listedGoals(nodes).map((goal) => [
    goal.indicator ?? '',
    amountOf(goal, t),
    goal.strength ? strengthTerm(goal.strength, t) : '',
    goal.number?.period ?? '',
    breadcrumb(paths, goal.sectionId),
  ]);
  return [head, ...rows].map((cells) => cells.map(toCell).join('\t')).join('\n');
}

/** One line, and never taken for a formula. */
const toCell = (text: string): string => asPlainText(text.replace(/\s+/g, ' '));
