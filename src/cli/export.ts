import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import type { ExchangeFormat } from '../core/annotations/exchange/exchangeFormat';
import { exchangeFormats } from '../core/annotations/exchange/formats';
import { type ExportFormat, exportFormats, exportGoals } from '../views/exports/exportGoals';
import { type GoalRow, goalRows } from '../views/exports/goalRows';
import { lineAddress } from '../views/exports/lineAddress';
import { type GoalRole, goalRoles } from '../views/goalEntries';
import { createTranslate } from '../views/translate';
import {
  choice,
  type Command,
  type CommandArguments,
  CommandError,
  type CommandHost,
  type ExitCode,
  forEachSource,
  outputFile,
} from './command';
import { decidedGoals, exportAnnotations } from './exportAnnotations';
import { exportTraining } from './exportTraining';
import { writeWhole } from './writeWhole';

const help = `Usage: policy-annotator export FILE… [--format ${exportFormats.join('|')}] [--output FILE] [--role target|actual|all]
       policy-annotator export REPORT --annotations --format ${exchangeFormats.map(({ name }) => name).join('|')} [--output FILE]
       policy-annotator export REPORT… --annotations --format training --output FOLDER

Writes the goals of the reports as a table, one row a goal: indicator, value, unit, bounds, strength, period,
section, sentence and place. Offsets are UTF-16 code units.

  --format FORMAT      by the ending of --output, else csv
  --output FILE        where to write; standard output without it (xlsx needs it). The file appears only when whole.
  --role target        targets and goals without a number (default)
  --role actual        what the reports say was reached
  --role all           both
  --language en|zh-cn  of headers and words in csv, xlsx and md (default en)
  --annotations        what people decided about the reports (NAME.policy.json beside each) instead of what the
                       program suggests. The tables then hold the decided goals alone; there are these formats too:

${exchangeFormats.map(({ name, offsets }) => `  ${`  ${name}`.padEnd(21)}offsets: ${offsets}`).join('\n')}
    training           NAME.txt and NAME.jsonl for each report, which \`npm run train -- FOLDER\` learns names from: the
                       lines in which every name is decided. offsets: UTF-16 code units
`;

const formatOf = (output: string | undefined): ExportFormat | undefined =>
  exportFormats.find((format) => output?.toLowerCase().endsWith(`.${format}`));

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
    annotations: { type: 'boolean' },
  },
  run: async (args, host) => {
    const isDecided = args.flag('annotations');
    if (isDecided && args.value('format') === 'training')
      return exportTraining(args.files, args.value('output'), host);
    const exchange = exchangeFormats.find(({ name }) => isDecided && name === args.value('format'));
    if (exchange) return exportExchange(args, exchange, host);
    const output = outputFile(args, 'output');
    const format = choice(args, 'format', exportFormats, formatOf(output) ?? 'csv');
    const roles = rolesOf[choice(args, 'role', ['target', 'actual', 'all'], 'target')];
    if (format === 'xlsx' && output === undefined)
      throw new CommandError('--format xlsx needs --output FILE');
    const language = choice(args, 'language', ['en', 'zh-cn'], 'en');
    const tables: GoalRow[][] = [];
    const code = await forEachSource(args.files, host, async (source) => {
      const report = host.analyze(source.text, source.file);
      const shown = isDecided ? await decidedGoals(report, source, host) : report;
      tables.push(goalRows(shown, source.text, roles, host.conversions()));
    });
    if (tables.length === 0) return code;
    const t = createTranslate(language === 'en' ? {} : chinese);
    const content = await exportGoals(tables.flat(), format, t, linkToLine);
    if (output === undefined) await host.write(content);
    else await writeWhole(output, content);
    return code;
  },
};

/** Formats that hold one text a file. */
const single = exchangeFormats.filter(({ extension }) => extension !== 'jsonl');

async function exportExchange(
  args: CommandArguments,
  format: ExchangeFormat,
  host: CommandHost,
): Promise<ExitCode> {
  if (single.includes(format) && args.files.length > 1)
    throw new CommandError(`--format ${format.name} takes one report at a time`);
  const output = outputFile(args, 'output');
  const { content, code } = await exportAnnotations(args.files, format, host);
  if (content === '') return code;
  if (output === undefined) await host.write(content);
  else await writeWhole(output, content);
  return code;
}

const linkToLine = ({ file, line }: GoalRow): string | null =>
  file === null || file === '-' ? null : lineAddress(pathToFileURL(resolve(file)).href, line);
