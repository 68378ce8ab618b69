import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { CommandError } from './command';

/**
 * Writes a file so that it is always either the old one or the new one whole: beside it first, then renamed over it.
 * @throws CommandError naming the file and the reason; the old file stays as it was.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const beside = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, content, { flag: 'wx', flush: true });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new CommandError(
      `${file}: cannot be written (${error instanceof Error ? error.message : String(error)})`,
    );
  }
}
