import { createTwoFilesPatch } from 'diff';
import { existsSync } from 'node:fs';
import { auditRemovals, type RemovalRecord } from '../core/duplicates/auditRemovals';
import { applyEdits } from '../core/model/edit';
import { cleaningEdits, type RepairKind, repairKinds, safeRepairKinds } from '../views/cleaning';
import { safeDuplicates } from '../views/duplicates';
import {
  type Command,
  type CommandArguments,
  CommandError,
  type CommandHost,
  forEachSource,
  outputFile,
} from './command';
import { encodeText, type Source } from './readSource';
import { writeWhole } from './writeWhole';

const help = `Usage: policy-annotator clean FILE… [--only KIND]… [--write [--backup] | --output FILE | --diff]

Mends what can be mended without asking and prints the clean text. Encoding and line ends stay as they are; what is
ambiguous stays as it stands.

  --only KIND     mend this kind only, or these (KIND,KIND): ${repairKinds.join(', ')}
                  (boilerplate, which stands only once, is left alone unless named here)
  --write         write each file back, where anything changed
  --backup        with --write: keep the old file beside it as FILE.bak, FILE.bak2 …
  --output FILE   write the clean text of one file there; --write is for the file itself
  --diff          print what would change
  --audit FILE    write what was removed as a repeat, why, and which copy stayed, as JSON
`;

type Outlet = 'print' | 'write' | 'output' | 'diff';

export const cleanCommand: Command = {
  name: 'clean',
  summary: 'mend damaged text and remove safe repeats',
  help,
  options: {
    only: { type: 'string', multiple: true },
    write: { type: 'boolean' },
    backup: { type: 'boolean' },
    output: { type: 'string' },
    diff: { type: 'boolean' },
    audit: { type: 'string' },
  },
  run: async (args, host) => {
    const kinds = readKinds(args.values('only'));
    const outlet = readOutlet(args);
    const audit = outputFile(args, 'audit');
    const removals: AuditRecord[] = [];
    const code = await forEachSource(args.files, host, async (source) => {
      const { file, text } = source;
      const report = host.analyze(text, file);
      await outlets[outlet](source, applyEdits(text, cleaningEdits(report, text, kinds)), args, host);
      const removed = kinds.includes('duplicates') ? safeDuplicates(report) : [];
      for (const record of auditRemovals(text, removed)) removals.push({ file, ...record });
    });
    if (audit !== undefined) await writeWhole(audit, `${JSON.stringify(removals, null, 2)}\n`);
    return code;
  },
};

type AuditRecord = RemovalRecord & { readonly file: string };

/** Where the clean text goes. */
const outlets: Readonly<
  Record<Outlet, (source: Source, clean: string, args: CommandArguments, host: CommandHost) => Promise<void>>
> = {
  print: (source, clean, _args, host) => host.write(encodeText(clean, source)),
  output: (source, clean, args) => writeWhole(args.value('output') ?? '', encodeText(clean, source)),
  diff: async ({ file, text }, clean, _args, host) => {
    if (clean !== text)
      await host.write(createTwoFilesPatch(file, file, text, clean, '', '', { context: 1 }));
  },
  write: async (source, clean, args) => {
    if (clean === source.text) return;
    if (args.flag('backup')) await writeWhole(backupName(source.file), encodeText(source.text, source));
    await writeWhole(source.file, encodeText(clean, source));
  },
};

/** `报告.txt.bak`, or the next number where older copies are there: a copy is never written over. */
function backupName(file: string, count = 1): string {
  const name = `${file}.bak${count === 1 ? '' : count}`;
  return existsSync(name) ? backupName(file, count + 1) : name;
}

function readKinds(words: readonly string[]): readonly RepairKind[] {
  const kinds = words
    .flatMap((word) => word.split(','))
    .map((word) => {
      const kind = repairKinds.find((each) => each === word);
      if (kind === undefined)
        throw new CommandError(`--only must be one of ${repairKinds.join(', ')}, not “${word}”`);
      return kind;
    });
  return kinds.length === 0 ? safeRepairKinds : kinds;
}

function readOutlet(args: CommandArguments): Outlet {
  const asked = (['write', 'output', 'diff'] as const).filter(
    (name) => args.flag(name) || args.value(name) !== undefined,
  );
  if (asked.length > 1) throw new CommandError('give only one of --write, --output and --diff');
  const outlet = asked[0] ?? 'print';
  if (outlet === 'write' && args.files.includes('-'))
    throw new CommandError('standard input cannot be written back; use --output');
  if (outlet === 'output' && args.files.length > 1)
    throw new CommandError('--output takes one file; use --write for several');
  outputFile(args, 'output');
  if (args.flag('backup') && outlet !== 'write') throw new CommandError('--backup goes with --write');
  return outlet;
}
