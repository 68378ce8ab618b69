import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/e2e/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A browser, a server and their hosts on two processors: what stumbles is tried once more, and marked `retry x1`.
    retry: 1,
  },
});
