import Papa from 'papaparse';
import type { Cell } from './columns';

/** The rows of a CSV text, with or without a byte order mark. */
export const readCsv = (csv: string): readonly (readonly Cell[])[] =>
  Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;

/** The rows of the first sheet of an Excel workbook. The library is loaded on the first call only. @throws on other files */
export async function readXlsx(bytes: Uint8Array): Promise<readonly (readonly Cell[])[]> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  const [sheet] = workbook.worksheets;
  const rows: Cell[][] = [];
  sheet?.eachRow({ includeEmpty: true }, (row, number) => {
    const cells = Array.from({ length: sheet.columnCount }, (_, at) => row.getCell(at + 1));
    rows[number - 1] = cells.map((cell): Cell => (typeof cell.value === 'number' ? cell.value : cell.text));
  });
  return rows;
}
