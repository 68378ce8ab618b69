import { reportWords } from '../lexicon/reportWords';
import type { GoalEntry } from './goalEntries';

/**
 * What was reached of the thing a target aims at: the actuals of the same indicator (`全区生产总值`, `地区生产总值`),
 * the same unit and the same direction; where some are of the year before, those alone. Empty where the text gives none.
 */
export function findResults(target: GoalEntry | undefined, actuals: readonly GoalEntry[]): GoalEntry[] {
  if (!target?.number || target.indicator === null) return [];
  const { unit, measure, period } = target.number;
  const name = bareName(target.indicator);
  const results = actuals.filter(
    (actual) =>
      actual.number?.unit === unit &&
      actual.number.measure === measure &&
      actual.indicator !== null &&
      bareName(actual.indicator) === name,
  );
  const yearBefore = /^\d{4}$/.test(period ?? '') ? String(Number(period) - 1) : null;
  const ofYearBefore = results.filter((actual) => actual.number?.period === yearBefore);
  return yearBefore !== null && ofYearBefore.length > 0 ? ofYearBefore : results;
}

/** An indicator without the words before it that say where and when: 生产总值 of 全区生产总值. */
function bareName(indicator: string): string {
  let bare = indicator.replace(/[\s“”]/g, '');
  for (let scope = scopeOf(bare); scope !== ''; scope = scopeOf(bare)) bare = bare.slice(scope.length);
  return bare === '' ? indicator : bare;
}

const scopeOf = (name: string): string => reportWords.scope.find((word) => name.startsWith(word)) ?? '';
