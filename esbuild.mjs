// Builds every bundle into dist/. `--watch` rebuilds on change; `--minify` is for the package.
import { context } from 'esbuild';
import { copyFile, mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { writeNotices } from './notices.mjs';
import { collectSegmenters } from './src/segmenter/collectSegmenters.mjs';

const flags = new Set(process.argv.slice(2));

const shared = {
  bundle: true,
  metafile: true,
  sourcemap: !flags.has('--minify'),
  minify: flags.has('--minify'),
  logLevel: 'info',
  loader: { '.tsv': 'text', '.bin': 'binary' },
  charset: 'utf8',
};
const node = {
  ...shared,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode', 'nodejieba', 'jieba-wasm'],
};

/**
 * The tables lie beside Node's bundles, which read them: as literals they would be parsed with the code at every start.
 * @type {import('esbuild').Plugin}
 */
const tablesBeside = {
  name: 'tables-beside',
  setup: (build) =>
    build.onLoad({ filter: /\.(tsv|bin)$/ }, async ({ path }) => {
      const table = `tables/${basename(path)}`;
      await copyFile(path, `dist/${table}`);
      const encoding = table.endsWith('.tsv') ? `'utf8'` : 'null';
      return {
        contents: `import { readFileSync } from 'node:fs';
          import { join } from 'node:path';
          export default readFileSync(join(__dirname, '${table}'), ${encoding});`,
      };
    }),
};

/**
 * The spreadsheet library is a bundle of its own, so that only who exports a workbook waits for it.
 * @type {import('esbuild').Plugin}
 */
const apart = {
  name: 'apart',
  setup: (build) =>
    build.onResolve({ filter: /^exceljs$/ }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: './exceljs.js', external: true },
    ),
};

const browser = {
  ...shared,
  platform: 'browser',
  target: 'es2022',
  external: ['vscode'],
  outdir: 'dist/web',
};

const bundles = [
  {
    ...node,
    entryPoints: { cli: 'src/cli/main.ts' },
    outdir: 'dist',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [tablesBeside, apart],
  },
  {
    ...node,
    entryPoints: { server: 'src/server/server.node.ts' },
    outdir: 'dist',
    plugins: [tablesBeside, apart],
  },
  { ...node, entryPoints: { exceljs: 'exceljs' }, outdir: 'dist', sourcemap: false },
  {
    // The client library is loaded with the first report, so that activation does not wait for it.
    ...node,
    entryPoints: {
      extension: 'src/vscode/extension.node.ts',
      'languageClient.node': 'src/vscode/languageClient.node.ts',
    },
    outdir: 'dist',
    external: ['vscode', './languageClient.node'],
    supported: { 'dynamic-import': false },
  },
  { ...browser, format: 'cjs', entryPoints: { extension: 'src/vscode/extension.browser.ts' } },
  { ...browser, format: 'iife', entryPoints: { server: 'src/server/server.browser.ts' } },
];

await mkdir('dist/tables', { recursive: true });
await collectSegmenters('dist');
const contexts = await Promise.all(bundles.map((bundle) => context(bundle)));
if (flags.has('--watch')) await Promise.all(contexts.map((each) => each.watch()));
else {
  const builds = await Promise.all(contexts.map((each) => each.rebuild()));
  await writeNotices(
    builds.map(({ metafile }) => metafile),
    'dist/ThirdPartyNotices.txt',
  );
  await Promise.all(contexts.map((each) => each.dispose()));
}
