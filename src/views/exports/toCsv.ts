import Papa from 'papaparse';
import type { Column } from './columns';
import { formula } from './formula';
import type { GoalRow } from './goalRows';

/**
 * Rows as CSV (RFC 4180) with a byte order mark, so that Excel reads it as UTF-8. A text that starts like a formula
 * gets an apostrophe before it.
 */
export const toCsv = (rows: readonly GoalRow[], columns: readonly Column[]): string =>
  `\ufeff${Papa.unparse(
    {
      fields: columns.map(({ title }) => title),
      data: rows.map((row) => columns.map(({ cell }) => cell(row))),
    },
    { escapeFormulae: formula, newline: '\r\n' },
  )}\r\n`;
