import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cache, realReports, samples } from './paths.mjs';

/**
 * Lays a fresh folder that tests may write in: `samples/` with our own reports and, where they are there, `real/` with the real ones.
 * @param {string} name
 * @returns {Promise<string>} its path
 */
export async function layWorkspace(name) {
  const folder = join(cache, 'workspace', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(samples, join(folder, 'samples'), { recursive: true });
  if (existsSync(realReports)) await cp(realReports, join(folder, 'real'), { recursive: true });
  return folder;
}
