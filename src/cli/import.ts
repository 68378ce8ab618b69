import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { type DraftMark, toMarks } from '../core/annotations/draft';
import type { Imported } from '../core/annotations/exchange/exchangeFormat';
import { exchangeFormats } from '../core/annotations/exchange/formats';
import { fingerprint } from '../core/annotations/fingerprint';
import type { Label } from '../core/annotations/mark';
import { writeSidecar } from '../core/annotations/sidecar';
import type { Span } from '../core/model/span';
import type { TextLexicon } from '../core/text/lexicon';
import { counted } from '../views/counted';
import { choice, type Command, CommandError, type CommandHost, exitCodes } from './command';
import { importTable, tableFormats } from './importTable';
import type { Source } from './readSource';
import { readSidecarFile, sidecarPath } from './sidecarFile';
import { writeWhole } from './writeWhole';

const names = [...exchangeFormats.map(({ name }) => name), ...tableFormats];

const help = `Usage: policy-annotator import REPORT ANNOTATIONS --format ${names.join('|')} [--creator NAME]

Adds the annotations another tool made on this very text to the decisions kept beside the report
(REPORT's name with .policy.json). Marks that are there already are not added twice.

${exchangeFormats.map(({ name, offsets }) => `  ${name.padEnd(14)} offsets: ${offsets}`).join('\n')}
  csv, xlsx      offsets: UTF-16 code units. A table of goals that export wrote, with the values as they were
                 corrected in it; what is decided already stays as it is
`;

export const importCommand: Command = {
  name: 'import',
  summary: 'take over annotations made with another tool',
  help,
  options: { format: { type: 'string' }, creator: { type: 'string' } },
  run: async (args, host) => {
    const [report, annotations, ...more] = args.files;
    if (report === undefined || annotations === undefined || more.length > 0)
      throw new CommandError('import needs a report and an annotation file');
    if (report === '-')
      throw new CommandError('import needs a report in a file, to keep its decisions beside it');
    if (args.value('format') === undefined)
      throw new CommandError(`import needs --format, one of ${names.join(', ')}`);
    const name = choice(args, 'format', names, '');
    const source = await host.read(report);
    const table = tableFormats.find((each) => each === name);
    const { drafts, problems } = table
      ? await importTable(source, annotations, table, host)
      : await importExchange(source, annotations, name, host);
    for (const problem of problems) host.complain(`${annotations}: ${problem}`);
    await host.write(await addMarks(source, drafts, args.value('creator') ?? '', host.textLexicon()));
    return problems.length > 0 ? exitCodes.failed : exitCodes.done;
  },
};

async function importExchange(
  { text }: Source,
  annotations: string,
  name: string,
  host: CommandHost,
): Promise<Imported> {
  const format = exchangeFormats.find((each) => each.name === name);
  const { text: content } = await host.read(annotations);
  return format?.read(content, text) ?? { drafts: [], problems: [] };
}

/** Adds what is not there yet to the sidecar and says how much that was. */
async function addMarks(
  { file: report, text }: Source,
  drafts: readonly DraftMark[],
  creator: string,
  lexicon: TextLexicon,
): Promise<string> {
  const path = sidecarPath(report);
  const kept = (await readSidecarFile(path))?.marks ?? [];
  const place = ({ start, end }: Span, label: Label): string => `${start}-${end} ${label}`;
  const taken = new Set(kept.map(({ anchor, label }) => place(anchor, label)));
  const fresh = drafts.filter(({ span, label }) => !taken.has(place(span, label)));
  if (fresh.length > 0) {
    const authorship = { creator, now: new Date().toISOString(), newId: () => `urn:uuid:${randomUUID()}` };
    const marks = [...kept, ...toMarks(text, fresh, authorship, lexicon)];
    const sidecar = { source: basename(report), fingerprint: fingerprint(text), marks };
    await writeWhole(path, writeSidecar(sidecar));
  }
  return `${path}: ${counted(fresh.length, 'mark')} added, ${drafts.length - fresh.length} there already\n`;
}
