import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import { exportFormats, exportGoals } from '../views/exports/exportGoals';
import { type GoalRow, goalRows } from '../views/exports/goalRows';
import { type GoalRole, goalRoles } from '../views/goalEntries';
import { createTranslate } from '../views/translate';
import { choice, type Command, CommandError, forEachSource, outputFile } from './command';
import { writeWhole } from './writeWhole';

const help = `Usage: policy-annotator export FILE… --format ${exportFormats.join('|')} [--output FILE] [--role target|actual|all]

Writes the goals of the reports as a table, one row a goal: indicator, value, unit, bounds, strength, period,
section, sentence and place.

  --output FILE        where to write; standard output without it (xlsx needs it). The file appears only when whole.
  --role target        targets and goals without a number (default)
  --role actual        what the reports say was reached
  --role all           both
  --language en|zh-cn  of headers and words in csv, xlsx and md (default en)
`;

const rolesOf: Readonly<Record<'target' | 'actual' | 'all', readonly GoalRole[]>> = {
  target: ['target', 'qualitative'],
  actual: ['actual'],
  all: goalRoles,
};

export const exportCommand: Command = {
  name: 'export',
  summary: 'write the goals as a table: CSV, Excel, JSON, JSON Lines or Markdown',
  help,
  options: {
    format: { type: 'string' },
    output: { type: 'string' },
    role: { type: 'string' },
    language: { type: 'string' },
  },
  run: async (args, host) => {
    const format = choice(args, 'format', exportFormats, 'csv');
    const roles = rolesOf[choice(args, 'role', ['target', 'actual', 'all'], 'target')];
    const output = outputFile(args, 'output');
    if (format === 'xlsx' && output === undefined)
      throw new CommandError('--format xlsx needs --output FILE');
    const language = choice(args, 'language', ['en', 'zh-cn'], 'en');
    const tables: GoalRow[][] = [];
    const code = await forEachSource(args.files, host, ({ text, file }) => {
      tables.push(goalRows(host.analyze(text, file), text, roles));
    });
    if (tables.length === 0) return code;
    const t = createTranslate(language === 'en' ? {} : chinese);
    const content = await exportGoals(tables.flat(), format, t, linkToLine);
    if (output === undefined) await host.write(content);
    else await writeWhole(output, content);
    return code;
  },
};

/** Opens the file at the line in VS Code; a workbook's own file links cannot say a line. */
const linkToLine = ({ file, line }: GoalRow): string | null =>
  file === null || file === '-' ? null : `vscode://file${pathToFileURL(resolve(file)).pathname}:${line}`;
