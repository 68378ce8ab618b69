import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/e2e/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Rarely a step waits for ever and passes when it is tried again; why is not known yet.
    retry: 1,
  },
});
