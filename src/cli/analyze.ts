import type { Report } from '../core/model/report';
import { nameListFile } from '../views/fileNames';
import { toTable } from '../views/table';
import { choice, type Command, CommandError, exitCodes, forEachSource } from './command';
import { NameLists } from './nameLists';

/** What `--fail-on` can ask for. */
const damages = {
  duplicates: ({ duplicates }: Report) => duplicates.length > 0,
  noise: ({ noise }: Report) => noise.length > 0,
} as const;
type Damage = keyof typeof damages;
const isDamage = (word: string): word is Damage => Object.hasOwn(damages, word);

const help = `Usage: policy-annotator analyze FILE… [--format json|table] [--lexicon FILE]… [--fail-on ${Object.keys(damages).join('|')}]

Finds the sections, quantities, goals, entities, duplicates and damage of each report.
FILE may be - for standard input. UTF-8, UTF-16 and GB18030 are read.

  --format json    one report, or an array for several files (default)
  --format table   the targets of each file as a table for reading
  --lexicon FILE   a list of names that beat what is recognised: a name a line, a tab, and person, place,
                   organization … (or 人物, 地名, 机构 …), - for what is no name; may be repeated. The nearest
                   ${nameListFile} in the report's folder or above it is read after them.
  --fail-on KIND   exit with 1 if any file has ${Object.keys(damages).join(' or ')}; may be repeated
`;

export const analyzeCommand: Command = {
  name: 'analyze',
  summary: 'print everything found in each report',
  help,
  options: {
    format: { type: 'string' },
    lexicon: { type: 'string', multiple: true },
    'fail-on': { type: 'string', multiple: true },
  },
  run: async (args, host) => {
    const format = choice(args, 'format', ['json', 'table'], 'json');
    const unwanted = args.values('fail-on').map(readDamage);
    const lists = new NameLists(host.complain);
    for (const list of args.values('lexicon')) await lists.add(list);
    const reports: Report[] = [];
    const code = await forEachSource(args.files, host, async ({ text, file }) => {
      const report = host.analyze(text, file, await lists.of(file));
      reports.push(report);
      if (format === 'table') await host.write(toTable(report));
    });
    if (format === 'json' && reports.length > 0)
      await host.write(`${JSON.stringify(args.files.length > 1 ? reports : reports[0])}\n`);
    const found = reports.some((report) => unwanted.some((damage) => damages[damage](report)));
    return code === exitCodes.done && found ? exitCodes.found : code;
  },
};

function readDamage(word: string): Damage {
  if (isDamage(word)) return word;
  throw new CommandError(`--fail-on must be one of ${Object.keys(damages).join(', ')}, not “${word}”`);
}
