import { build } from 'esbuild';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cache, root } from './paths.mjs';

/**
 * Builds the suite that runs inside VS Code, a bundle a file, and gives the path of the module with its `run()`.
 * Mocha stays outside: it loads its own parts by name.
 */
export async function buildSuite() {
  const outdir = join(cache, 'suite');
  await rm(outdir, { recursive: true, force: true });
  await build({
    entryPoints: [join(root, 'test', 'vscode', '*.ts')],
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    loader: { '.tsv': 'text', '.bin': 'binary' },
    logLevel: 'warning',
  });
  return join(outdir, 'run.js');
}
