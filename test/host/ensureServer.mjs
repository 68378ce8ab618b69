import { existsSync } from 'node:fs';
import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from './paths.mjs';
import { PlainError, run, say } from './run.mjs';

/** The npm package that ships Microsoft's VS Code 1.99 server and its web workbench. */
const serverPackage = 'code-server@4.99.4';

const home = join(cache, serverPackage.replace('@', '-'));
const inside = ['node_modules', 'code-server', 'lib', 'vscode'];

/**
 * Installs the VS Code server once and gives the path of its entry script.
 * It is built in a folder of its own that gets its final name when it is whole, so an interrupted run leaves nothing half done.
 * @returns {Promise<string>}
 */
export async function ensureServer() {
  const entry = join(home, ...inside, 'out', 'server-main.js');
  if (existsSync(entry)) return entry;
  say(`Installing the VS Code server (${serverPackage}) into .vscode-test/ (about half a minute, once) …`);
  const partial = `${home}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  try {
    await installInto(partial);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainError(
      `The VS Code server could not be installed; run the command again to retry.\n${reason}`,
    );
  }
  await rm(home, { recursive: true, force: true });
  await rename(partial, home);
  return entry;
}

/**
 * The package's own install script insists on native builds that the server does not need, so its parts are installed one by one.
 * @param {string} folder
 */
async function installInto(folder) {
  const npm = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save'];
  const server = join(folder, ...inside);
  await run('npm', [...npm, '--prefix', folder, serverPackage], { cwd: folder, quiet: true });
  await run('npm', [...npm, '--omit=dev'], { cwd: server, quiet: true });
  await run('npm', [...npm, '--omit=dev'], { cwd: join(server, 'extensions'), quiet: true });
  await symlink('node_modules', join(server, 'node_modules.asar'), 'junction');
}
