import { basename } from 'node:path';
import { applyMarks } from '../core/annotations/applyMarks';
import type { ExchangeFormat } from '../core/annotations/exchange/exchangeFormat';
import { refreshAnchors } from '../core/annotations/follow';
import { placeMarks } from '../core/annotations/placeMarks';
import type { Reanchored } from '../core/annotations/reanchor';
import type { Report } from '../core/model/report';
import { type CommandHost, CommandError, type ExitCode, exitCodes, forEachSource } from './command';
import type { Source } from './readSource';
import { readSidecarFile, sidecarPath } from './sidecarFile';

/**
 * Hands out what people decided about each report in a format of another tool. Decisions whose text is not found for
 * certain are left out and named on standard error; the exit code is then 2.
 */
export async function exportAnnotations(
  files: readonly string[],
  { write }: ExchangeFormat,
  host: CommandHost,
): Promise<{ readonly content: string; readonly code: ExitCode }> {
  const written: string[] = [];
  let lost = 0;
  const code = await forEachSource(files, host, async (source) => {
    const marks = await readDecisions(source, host);
    lost += marks.lost.length;
    written.push(write(source.text, marks.placed, basename(source.file)));
  });
  return { content: written.join(''), code: lost > 0 ? exitCodes.failed : code };
}

/** The report with nothing in it but the goals that a person accepted, corrected or added. */
export async function decidedGoals(report: Report, source: Source, host: CommandHost): Promise<Report> {
  const { placed } = await readDecisions(source, host);
  const decided = applyMarks(report, source.text, placed, host.readValue);
  const isDecided = ({ rule }: { readonly rule: string }): boolean => rule === 'decided';
  return {
    ...decided,
    quantities: decided.quantities.filter(isDecided),
    goals: decided.goals.filter(isDecided),
  };
}

/** The decisions kept beside a report, placed in its text as it stands. @throws CommandError where there are none. */
export async function readDecisions({ text, file }: Source, host: CommandHost): Promise<Reanchored> {
  const path = sidecarPath(file);
  const sidecar = await readSidecarFile(path);
  if (!sidecar) throw new CommandError(`${file}: nothing is decided about it (no ${path})`);
  const lexicon = host.textLexicon();
  const marks = refreshAnchors(text, placeMarks(text, sidecar, lexicon), lexicon);
  for (const { mark } of marks.lost)
    host.complain(`${file}: “${mark.anchor.exact}” was not found for certain and is left out`);
  return marks;
}
