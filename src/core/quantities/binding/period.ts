import type { Role } from '../../model/quantity';
import type { CleanSpan } from '../../model/span';

/** A year a text names, or the first and last of a plan period: 2027, 2021-2025. */
export interface NamedPeriod extends CleanSpan {
  readonly period: string;
}

/** The years of a stretch of text, in order: `到2027年` names 2027; `较2019年` only compares with it. */
export const findPeriods = (text: string, { from, to }: CleanSpan): NamedPeriod[] =>
  Array.from(
    text.slice(from, to).matchAll(/(?<![比较])(20\d\d)(?:[-—至](20\d\d))?年/g),
    ({ 0: whole, 1: first = '', 2: last, index }) => ({
      from: from + index,
      to: from + index + whole.length,
      period: last === undefined ? first : `${first}-${last}`,
    }),
  );

/** The period a quantity holds for: the one its sentence names last, else the report's year for a promise and the year before for a report. */
export function periodOf(named: string | null, role: Role, reportYear: string | null): string | null {
  if (role === 'other') return null;
  if (named !== null || reportYear === null) return named;
  return role === 'target' ? reportYear : String(Number(reportYear) - 1);
}
