// Bundles a bench written in TypeScript and runs it: node test/bench/run.mjs duplicates
import { build } from 'esbuild';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { cache } from '../host/paths.mjs';

const [name, ...rest] = process.argv.slice(2);
// As deep in the project as the sources are, so that what they find by their own address they find from here.
const outfile = join(cache, 'bench', `${name}.mjs`);
await build({
  entryPoints: [fileURLToPath(new URL(`./${name}.ts`, import.meta.url))],
  outfile,
  bundle: true,
  external: ['playwright-core', 'esbuild'],
  // Packages in the older form of modules ask for Node's own by `require`.
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  platform: 'node',
  format: 'esm',
  target: 'node20',
  loader: { '.tsv': 'text', '.bin': 'binary' },
  logLevel: 'error',
});
process.argv.splice(2, Infinity, ...rest);
await import(pathToFileURL(outfile).href);
