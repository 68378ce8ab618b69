import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { run, say } from './run.mjs';

const modules = join(root, 'node_modules');
const stamp = join(modules, '.installed-lock');

/** Installs the npm packages when they are missing or package-lock.json has changed since they were installed. */
export async function ensureDependencies() {
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === (await hashOfLock())) return;
  say('Installing the npm packages (about a minute the first time) …');
  // Not `npm ci`: it refuses a registry that lacks one of the binaries of other platforms. The lock stays as it is.
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund'], { quiet: true });
  await writeFile(stamp, await hashOfLock());
}

async function hashOfLock() {
  const lock = await readFile(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).digest('hex');
}
