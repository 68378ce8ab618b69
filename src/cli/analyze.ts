import type { Report } from '../core/model/report';
import { toTable } from '../views/table';
import { choice, type Command, forEachSource } from './command';

const help = `Usage: policy-annotator analyze FILE… [--format json|table]

Finds the sections, quantities, goals, entities, duplicates and damage of each report.
FILE may be - for standard input. UTF-8, UTF-16 and GB18030 are read.

  --format json    one report, or an array for several files (default)
  --format table   the targets of each file as a table for reading
`;

export const analyzeCommand: Command = {
  name: 'analyze',
  summary: 'print everything found in each report',
  help,
  options: { format: { type: 'string' } },
  run: async (args, host) => {
    const format = choice(args, 'format', ['json', 'table'], 'json');
    const reports: Report[] = [];
    const code = await forEachSource(args.files, host, async ({ text, file }) => {
      const report = host.analyze(text, file);
      if (format === 'table') await host.write(toTable(report));
      else reports.push(report);
    });
    if (format === 'json' && reports.length > 0)
      await host.write(`${JSON.stringify(args.files.length > 1 ? reports : reports[0])}\n`);
    return code;
  },
};
