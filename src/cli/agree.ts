import { type Agreement, measureAgreement } from '../core/annotations/agreement';
import type { Mark } from '../core/annotations/mark';
import { counted } from '../views/counted';
import { choice, type Command, CommandError, exitCodes } from './command';
import { readSidecarFile } from './sidecarFile';

const help = `Usage: policy-annotator agree A.policy.json B.policy.json [--format text|json]

Compares two people's marks on one text: F1 of the spans, F1 of spans with the same label, Cohen's kappa of the
labels, and every disagreement. Rejected marks count as not marked. Offsets are UTF-16 code units.
`;

export const agreeCommand: Command = {
  name: 'agree',
  summary: 'compare two people’s annotations of one text',
  help,
  options: { format: { type: 'string' } },
  run: async (args, host) => {
    const [first, second, ...more] = args.files;
    if (first === undefined || second === undefined || more.length > 0)
      throw new CommandError('agree needs exactly two annotation files');
    const format = choice(args, 'format', ['text', 'json'], 'text');
    const agreement = measureAgreement(await readMarks(first), await readMarks(second));
    await host.write(format === 'json' ? `${JSON.stringify(agreement)}\n` : toText(agreement));
    return exitCodes.done;
  },
};

async function readMarks(file: string): Promise<readonly Mark[]> {
  const sidecar = await readSidecarFile(file);
  if (!sidecar) throw new CommandError(`${file}: no such file`);
  return sidecar.marks;
}

function toText({ spanF1, typedF1, kappa, disagreements }: Agreement): string {
  const figures = [
    `span F1   ${spanF1.toFixed(3)}`,
    `typed F1  ${typedF1.toFixed(3)}`,
    `kappa     ${kappa === null ? 'nothing marked' : kappa.toFixed(3)}`,
    counted(disagreements.length, 'disagreement'),
  ];
  const rows = disagreements.map(
    ({ span, text, first, second }) =>
      `${span.start}–${span.end}\t${text.replace(/\s+/g, ' ')}\t${first ?? '—'}\t${second ?? '—'}`,
  );
  return `${[...figures, ...rows].join('\n')}\n`;
}
