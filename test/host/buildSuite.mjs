import { build } from 'esbuild';
import { join } from 'node:path';
import { cache, root } from './paths.mjs';

/**
 * Bundles the suite that runs inside VS Code and gives the path of the module with its `run()`.
 * Mocha stays outside the bundle: it loads its own parts by name.
 */
export async function buildSuite() {
  const outfile = join(cache, 'suite', 'run.js');
  await build({
    entryPoints: [join(root, 'test', 'vscode', 'run.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return outfile;
}
