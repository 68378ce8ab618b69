import type { Translate } from '../translate';
import { goalColumns } from './columns';
import type { GoalRow } from './goalRows';
import { toCsv } from './toCsv';
import { toMarkdown } from './toMarkdown';
import { type SheetOptions, toXlsx } from './toXlsx';

export const exportFormats = ['csv', 'xlsx', 'json', 'jsonl', 'md'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/**
 * Rows in a format: text, or the bytes of a workbook. Tables have headers and words in the reader's language; JSON
 * and JSON Lines keep the model's own names.
 */
export async function exportGoals(
  rows: readonly GoalRow[],
  format: ExportFormat,
  t: Translate,
  linkTo: SheetOptions['linkTo'],
): Promise<string | Uint8Array> {
  switch (format) {
    case 'csv':
      return toCsv(rows, goalColumns(t));
    case 'md':
      return toMarkdown(rows, goalColumns(t));
    case 'xlsx':
      return await toXlsx(rows, goalColumns(t), { sheetName: t('Goals'), linkTo });
    case 'json':
      return `${JSON.stringify(rows, null, 2)}\n`;
    case 'jsonl':
      return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  }
}
