import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import type { Imported } from '../core/annotations/exchange/exchangeFormat';
import { readGoalTable } from '../views/exports/readGoalTable';
import { readCsv, readXlsx } from '../views/exports/readSheet';
import { createQuoter } from '../views/quoter';
import { createTranslate } from '../views/translate';
import { CommandError, type CommandHost } from './command';
import { fileReason } from './fileReason';
import type { Source } from './readSource';

export const tableFormats = ['csv', 'xlsx'] as const;
type TableFormat = (typeof tableFormats)[number];

/** Reads a table of goals that `export` wrote, in either language, as decisions about a report. */
export async function importTable(
  { file, text }: Source,
  table: string,
  format: TableFormat,
  host: CommandHost,
): Promise<Imported> {
  const rows = format === 'csv' ? readCsv((await host.read(table)).text) : await readWorkbook(table);
  const { noise } = host.analyze(text, file);
  return readGoalTable(rows, {
    ...{ name: basename(file), length: text.length, quoter: createQuoter(text, noise) },
    languages: [createTranslate({}), createTranslate(chinese)],
  });
}

async function readWorkbook(table: string): ReturnType<typeof readXlsx> {
  const bytes = await readFile(table).catch((error: unknown) => {
    throw new CommandError(`${table}: ${fileReason(error)}`);
  });
  return readXlsx(bytes).catch(() => {
    throw new CommandError(`${table}: is no Excel workbook`);
  });
}
