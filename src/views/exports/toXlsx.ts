import type { Column } from './columns';
import type { GoalRow } from './goalRows';

export interface SheetOptions {
  readonly sheetName: string;
  /** Where a click on a row's file leads; null where there is nowhere to go. */
  readonly linkTo: (row: GoalRow) => string | null;
}

/**
 * Rows as an Excel workbook: typed cells, a header that stays in view and filters, and a link back to file and line.
 * The library is loaded on the first call only.
 */
export async function toXlsx(
  rows: readonly GoalRow[],
  columns: readonly Column[],
  { sheetName, linkTo }: SheetOptions,
): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  const sheet = workbook.addWorksheet(sheetName, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map(({ key, title, width }) => ({ key, header: title, width }));
  for (const row of rows) {
    const added = sheet.addRow(Object.fromEntries(columns.map(({ key, cell }) => [key, cell(row)])));
    const link = linkTo(row);
    if (link === null) continue;
    const cell = added.getCell('file');
    cell.value = { text: row.file ?? '', hyperlink: link };
    cell.font = { underline: true, color: { theme: 10 } };
  }
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
  for (const key of ['section', 'sentence'])
    if (columns.some((column) => column.key === key))
      sheet.getColumn(key).alignment = { wrapText: true, vertical: 'top' };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
