import { mkdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { applyMarks } from '../core/annotations/applyMarks';
import { toTrainingText, type TrainingText } from '../core/annotations/trainingText';
import { counted } from '../views/counted';
import { checkNotRead, CommandError, type CommandHost, type ExitCode, forEachSource } from './command';
import { readDecisions } from './exportAnnotations';
import { fileReason } from './fileReason';
import { writeWhole } from './writeWhole';

/**
 * Writes what people decided about names to a folder, as texts to train the name model on: `NAME.txt` and
 * `NAME.jsonl` for each report, with the lines in which every name is decided.
 * @throws CommandError without a folder, or where a text would be written over a report
 */
export async function exportTraining(
  files: readonly string[],
  folder: string | undefined,
  host: CommandHost,
): Promise<ExitCode> {
  if (folder === undefined) throw new CommandError('--format training needs --output FOLDER');
  for (const file of files) checkNotRead(join(folder, `${parse(file).name}.txt`), 'output', files);
  const written = new Map<string, string>();
  return forEachSource(files, host, async (source) => {
    const { name } = parse(source.file);
    const other = written.get(name);
    if (other !== undefined) throw new CommandError(`${source.file}: has the name of ${other}`);
    const { placed } = await readDecisions(source, host);
    const { entities } = applyMarks(
      host.analyze(source.text, source.file),
      source.text,
      placed,
      host.readValue,
    );
    const names = entities.flatMap(({ mentions }) => mentions);
    const training = toTrainingText(source.text, names, placed);
    if (!training) throw new CommandError(`${source.file}: has no line in which every name is decided`);
    written.set(name, source.file);
    await writeTraining(folder, name, training);
    host.complain(`${source.file}: ${counted(training.names, 'name')}`);
  });
}

async function writeTraining(
  folder: string,
  name: string,
  { text, annotations }: TrainingText,
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new CommandError(`${folder}: cannot be made (${fileReason(error)})`);
  }
  await writeWhole(join(folder, `${name}.txt`), text);
  await writeWhole(join(folder, `${name}.jsonl`), annotations);
}
