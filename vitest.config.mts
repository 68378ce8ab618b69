import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    {
      name: 'text-files',
      transform: (code, id) => (id.endsWith('.tsv') ? `export default ${JSON.stringify(code)};` : undefined),
    },
    {
      name: 'binary-files',
      enforce: 'pre',
      load: (id) =>
        id.endsWith('.bin')
          ? `export default Uint8Array.from(atob('${readFileSync(id, 'base64')}'), (unit) => unit.charCodeAt(0));`
          : undefined,
    },
  ],
  test: {
    setupFiles: ['test/propertySeed.ts'],
    // Files share their modules, so that the word tables are read once: no test changes a module.
    isolate: false,
    include: ['test/{unit,properties,spec,golden,segmenter,yardstick,cli,server}/**/*.test.ts'],
    // For the tests that start the built programs: a busy machine takes seconds to start a process.
    testTimeout: 30_000,
  },
});
