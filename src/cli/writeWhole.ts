import { randomUUID } from 'node:crypto';
import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { CommandError } from './command';
import { fileReason } from './fileReason';

/**
 * Writes a file so that it is always either the old one or the new one whole: beside it first, then renamed over it.
 * A link stays a link, and the file keeps its permissions.
 * @throws CommandError naming the file and the reason; the old file stays as it was.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const beside = `${target}.${randomUUID()}.tmp`;
  try {
    const mode = await modeToKeep(target);
    await writeFile(beside, content, { flag: 'wx', flush: true, ...(mode === undefined ? {} : { mode }) });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw new CommandError(`${file}: cannot be written (${fileReason(error)})`);
  }
}

/** The permissions of the file; undefined where there is none yet. Renaming would replace a read-only file too. */
async function modeToKeep(file: string): Promise<number | undefined> {
  const present = await stat(file).catch(() => undefined);
  if (present) await access(file, constants.W_OK);
  return present?.mode;
}
