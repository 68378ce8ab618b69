import { runVitest } from './vitest.mjs';

/** Unit, spec, golden, command-line and language-server tests. */
export const runTests = () => runVitest('unit', 'vitest.config.mts');
