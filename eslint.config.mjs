// The house's rules: who may import whom (the layer table), no cycles, small functions and files, no loose types.
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import { builtinModules } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = dirname(fileURLToPath(import.meta.url));

/** Each room and the rooms it may import from, besides itself. */
const layers = {
  'core/model': [],
  'core/text': ['core/model'],
  'core/structure': ['core/model', 'core/text'],
  'core/quantities': ['core/model', 'core/text', 'core/structure'],
  'core/entities': ['core/model', 'core/text', 'core/structure'],
  'core/duplicates': ['core/model', 'core/text', 'core/structure'],
  'core/annotations': ['core/model', 'core/text', 'core/structure'],
  core: [],
  lexicon: ['core'],
  segmenter: ['core/model'],
  views: ['core', 'lexicon/reportWords.ts'],
  files: [],
  server: ['core', 'lexicon', 'segmenter', 'views'],
  cli: ['core', 'lexicon', 'segmenter', 'views', 'files'],
  training: ['core', 'lexicon'],
  vscode: ['core/model', 'core/annotations/fingerprint.ts', 'views', 'files', 'server/protocol.ts'],
};
const rooms = Object.keys(layers);

const zones = rooms.map((room) => ({
  target: room === 'core' ? './src/core/*.ts' : `./src/${room}`,
  from: './src',
  except: [...layers[room], room].map((allowed) => `./${allowed}`),
  message: `${room} may import only from: ${layers[room].join(', ') || 'nothing'}`,
}));

/** What no file may import that is shared by Node and the browser. */
const node = { paths: builtinModules, patterns: ['node:*'] };
/** What no such file may ask for without importing it. */
const hostGlobals = ['process', 'Buffer', 'require', '__dirname', 'window', 'document', 'navigator', 'fetch'];
/** What is pure has no clock either. */
const clocks = ['performance', 'setTimeout', 'setInterval', 'setImmediate'];
const moduleState = {
  selector: ':matches(Program, ExportNamedDeclaration) > VariableDeclaration[kind="let"]',
  message: 'No state in modules: build it once where the host starts, and hand it on.',
};
const clockTime = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: 'The host tells the time.',
};

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.vscode-test', 'coverage'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,mts}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    plugins: { 'import-x': importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: root, zones }],
      'import-x/no-cycle': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 40, skipComments: true }],
      complexity: ['error', 12],
      'no-restricted-imports': ['error', { ...node, paths: [...node.paths, 'vscode'] }],
      'no-restricted-globals': ['error', ...hostGlobals],
      'no-restricted-syntax': ['error', moduleState],
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/views/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      'no-restricted-globals': ['error', ...hostGlobals, ...clocks],
      'no-restricted-syntax': ['error', moduleState, clockTime],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
      ],
    },
  },
  { files: ['src/vscode/**/*.ts'], rules: { 'no-restricted-imports': ['error', node] } },
  {
    files: ['src/**/*.node.ts', 'src/**/*.browser.ts', 'src/cli/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: ['vscode'] }], 'no-restricted-globals': 'off' },
  },
  { files: ['src/vscode/**/*.{node,browser}.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['media/**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'acquireVsCodeApi',
          'document',
          'window',
          'navigator',
          'setTimeout',
          'Blob',
          'ClipboardItem',
          'Element',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'performance', 'setTimeout', 'clearTimeout', 'AbortSignal', 'URL'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
);
