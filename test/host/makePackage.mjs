import { readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { bin, root } from './paths.mjs';
import { run, say } from './run.mjs';

/**
 * Builds the VSIX of this platform; vsce runs the `vscode:prepublish` script first.
 * Everything the extension needs is in dist/, so none of node_modules goes in.
 * @returns {Promise<string>} its path
 */
export async function makePackage() {
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const target = `${process.platform}-${process.arch}`;
  const file = join(root, `${name}-${version}-${target}.vsix`);
  say(`Packaging ${relative(root, file)} …`);
  const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
  await run(bin('vsce'), ['package', ...options, '--target', target, '--out', file], { quiet: true });
  const { size } = await stat(file);
  say(`${relative(root, file)}: ${(size / 1e6).toFixed(1)} MB`);
  return file;
}
