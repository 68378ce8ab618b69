import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    {
      name: 'text-files',
      transform: (code, id) => (id.endsWith('.tsv') ? `export default ${JSON.stringify(code)};` : undefined),
    },
  ],
  test: { include: ['test/{unit,spec,golden,cli,server}/**/*.test.ts'] },
});
