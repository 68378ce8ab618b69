import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { access, chmod, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * Writes a file so that it is always either the old one or the new one whole, even if the process is killed: beside
 * it first, then renamed over it. A link stays a link, and the file keeps its permissions. What is no file, such as a pipe
 * or `/dev/null`, is written into.
 * @throws what the file system says; the old file stays as it was and nothing is left beside it.
 * @example await replaceFile('年报.policy.json', json)
 */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(file).catch(() => file);
  const present = await stat(target).catch(() => undefined);
  if (present && !present.isFile() && !present.isDirectory()) await writeFile(target, content);
  else await writeBeside(target, content, present);
}

async function writeBeside(
  target: string,
  content: string | Uint8Array,
  present: Stats | undefined,
): Promise<void> {
  const beside = `${target}.${randomUUID()}.tmp`;
  try {
    if (present) await access(target, constants.W_OK); // renaming would replace a read-only file too
    const kept = present ? { mode: present.mode } : {};
    await writeFile(beside, content, { flag: 'wx', flush: true, ...kept });
    if (present) await chmod(beside, present.mode); // a new file is given less than it asks for (umask)
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
