// Builds every bundle into dist/. `--watch` rebuilds on change; `--minify` is for the package.
import { context } from 'esbuild';
import { writeNotices } from './notices.mjs';
import { collectSegmenters } from './src/segmenter/collectSegmenters.mjs';

const flags = new Set(process.argv.slice(2));

const shared = {
  bundle: true,
  metafile: true,
  sourcemap: !flags.has('--minify'),
  minify: flags.has('--minify'),
  logLevel: 'info',
  loader: { '.tsv': 'text' },
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
    plugins: [apart],
  },
  { ...node, entryPoints: { server: 'src/server/server.node.ts' }, outdir: 'dist', plugins: [apart] },
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
