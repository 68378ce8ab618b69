import { randomUUID } from 'node:crypto';
import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * Writes a file so that it is always either the old one or the new one whole, even if the process is killed: beside
 * it first, then renamed over it. A link stays a link, and the file keeps its permissions.
 * @throws what the file system says; the old file stays as it was and nothing is left beside it.
 * @example await replaceFile('年报.policy.json', json)
 */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const beside = `${target}.${randomUUID()}.tmp`;
  try {
    const mode = await modeToKeep(target);
    await writeFile(beside, content, { flag: 'wx', flush: true, ...(mode === undefined ? {} : { mode }) });
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** The permissions of the file; undefined where there is none yet. Renaming would replace a read-only file too. */
async function modeToKeep(file: string): Promise<number | undefined> {
  const present = await stat(file).catch(() => undefined);
  if (present) await access(file, constants.W_OK);
  return present?.mode;
}
