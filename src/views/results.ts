import type { GoalEntry } from './goalEntries';

/** Words a text puts before an indicator, or leaves out, without meaning another one. */
const prefix = /^(?:全[省市区县州盟旗]|我[省市区县州]|[省市区县]|地区|城镇|年度|全年|新增)+/;

/**
 * What was reached of the thing a target aims at: an actual of the same indicator (`全区生产总值`, `地区生产总值`),
 * the same unit and the same direction; of several the one of the year before, else the first. Null where the text
 * gives none.
 */
export function findResult(target: GoalEntry, actuals: readonly GoalEntry[]): GoalEntry | null {
  const { number, indicator } = target;
  if (!number || indicator === null) return null;
  const name = bareName(indicator);
  const results = actuals.filter(
    (actual) =>
      actual.number?.unit === number.unit &&
      actual.number.measure === number.measure &&
      actual.indicator !== null &&
      bareName(actual.indicator) === name,
  );
  const yearBefore = /^\d{4}$/.test(number.period ?? '') ? String(Number(number.period) - 1) : null;
  return results.find((actual) => actual.number?.period === yearBefore) ?? results[0] ?? null;
}

const bareName = (indicator: string): string => {
  const bare = indicator.replace(/[\s“”]/g, '').replace(prefix, '');
  return bare === '' ? indicator : bare;
};
