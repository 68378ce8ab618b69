import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSuite } from '../buildSuite.mjs';
import { ensureChromium } from '../ensureChromium.mjs';
import { ensureServer } from '../ensureServer.mjs';
import { layWorkspace } from '../layWorkspace.mjs';
import { results, root } from '../paths.mjs';
import { PlainError, say } from '../run.mjs';
import { runSuite } from '../runSuite.mjs';
import { startServer } from '../startServer.mjs';

/** The Mocha suite inside the extension host, with the extension under development; POLICY_ANNOTATOR_TESTS names files to run alone. */
export const runTests = () =>
  runInsideVsCode({ name: 'vscode', extension: root, only: process.env['POLICY_ANNOTATOR_TESTS'] ?? '' });

/**
 * Runs the Mocha suite inside the extension host of the server's VS Code.
 * @param {object} options
 * @param {string} options.name of the run's own data, workspace and results
 * @param {string} options.extension the folder of the extension under development
 * @param {boolean} [options.keepData] use the data folder as it stands, with what is installed in it
 * @param {string} [options.only] the test files to run by name, with commas between; all if empty
 */
export async function runInsideVsCode({ name, extension, keepData = false, only = '' }) {
  const [entry, chromium] = [await ensureServer(), await ensureChromium()];
  const [suite, folder] = [await buildSuite(), await layWorkspace(name)];
  const outcome = join(results, `${name}.json`);
  await rm(outcome, { force: true });
  say('Running the suite inside VS Code …');
  const env = { POLICY_ANNOTATOR_RESULTS: outcome, POLICY_ANNOTATOR_TESTS: only };
  const server = await startServer({ entry, name, keepData, env });
  try {
    const { code, logs } = await runSuite({ port: server.port, chromium, folder, suite, extension });
    return await readOutcome(outcome, code, logs);
  } finally {
    await server.stop();
  }
}

/**
 * Prints and counts what Mocha's JSON reporter wrote.
 * @param {string} file
 * @param {number} code
 * @param {readonly string[]} logs
 */
export async function readOutcome(file, code, logs) {
  const { stats, tests } = await readFile(file, 'utf8').then(JSON.parse, () => {
    throw new PlainError(
      `The suite ended with code ${code} and wrote no results.\n${logs.slice(-30).join('\n')}`,
    );
  });
  for (const { fullTitle, duration, err } of tests) {
    const bad = 'message' in err;
    console.log(`${bad ? '✗' : '✓'} ${fullTitle}${duration > 300 ? ` (${duration} ms)` : ''}`);
    if (bad) console.log(`    ${String(err.stack ?? err.message).replaceAll('\n', '\n    ')}`);
  }
  const failed = Number(stats.failures);
  return {
    passed: Number(stats.passes),
    // A hook that fails, or a suite that could not be loaded, fails the run without failing a test.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: Number(stats.pending),
  };
}
