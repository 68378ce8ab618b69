import { Workbook } from 'exceljs';
import { expect, test } from 'vitest';
import { goalColumns } from '../../../src/views/exports/columns';
import { type GoalRow, goalRows } from '../../../src/views/exports/goalRows';
import { toXlsx } from '../../../src/views/exports/toXlsx';
import { goalRoles } from '../../../src/views/goalEntries';
import { createTranslate } from '../../../src/views/translate';
import { sample, sampleText } from '../../unit/views/sampleReport';

const t = createTranslate({ Indicator: '指标', binding: '必须' });
const rows = goalRows(sample, sampleText, goalRoles, new Map());
const columns = goalColumns(t);

test('a workbook has typed cells, a header that stays, and links back', async () => {
  const bytes = await toXlsx(rows, columns, {
    sheetName: 'Goals',
    linkTo: ({ line }) => `vscode://file/a.txt:${line}`,
  });
  const workbook = new Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  const sheet = workbook.getWorksheet('Goals');
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(sheet?.rowCount).toBe(rows.length + 1);
  const at = (key: keyof GoalRow): number => columns.findIndex((column) => column.key === key) + 1;
  const row = rows.findIndex(({ value }) => value === '120亿元') + 2;
  expect(sheet?.getCell(row, at('max')).value).toBe(12e9);
  expect(sheet?.getCell(row, at('indicator')).value).toBe('产值');
  expect(sheet?.getCell(row, at('line')).value).toBe(10);
  expect(sheet?.getCell(row, at('file')).value).toMatchObject({
    text: rows[0]?.file,
    hyperlink: 'vscode://file/a.txt:10',
  });
});
