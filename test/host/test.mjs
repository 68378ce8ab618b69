// npm test [-- SUITE…]: installs what is missing, builds, runs every suite (or the named ones) and adds up what they say.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { ensureDependencies } from './ensureDependencies.mjs';
import { realReports, results } from './paths.mjs';
import { PlainError, run, runMain, say } from './run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** What there is to run, quick things first. Loaded late: they need the packages that are installed here. */
const suites = {
  checks: () => import('./suites/checks.mjs'),
  unit: () => import('./suites/unit.mjs'),
  vscode: () => import('./suites/vscode.mjs'),
  e2e: () => import('./suites/e2e.mjs'),
  package: () => import('./suites/package.mjs'),
};

await runMain(async () => {
  const chosen = chooseSuites(process.argv.slice(2));
  await ensureDependencies();
  say('Building …');
  await run('npm', ['run', '--silent', 'build'], { quiet: true });
  await mkdir(results, { recursive: true });
  if (!existsSync(realReports)) say('../shared is not there: the tests that read its reports are skipped.');
  /** @type {(Counts & { name: string, seconds: number })[]} */
  const rows = [];
  for (const [name, load] of chosen) rows.push(await runTimed(name, load));
  return summarise(rows);
});

/** @param {readonly string[]} names */
function chooseSuites(names) {
  const unknown = names.find((name) => !(name in suites));
  if (unknown)
    throw new PlainError(`There is no suite "${unknown}". The suites: ${Object.keys(suites).join(', ')}.`);
  return Object.entries(suites).filter(([name]) => names.length === 0 || names.includes(name));
}

/**
 * A suite that cannot even run counts as one failure; the others still run.
 * @param {string} name
 * @param {() => Promise<{ runTests: () => Promise<Counts> }>} load
 */
async function runTimed(name, load) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const start = performance.now();
  /** @type {Counts} */
  let counts = { passed: 0, failed: 1, skipped: 0 };
  try {
    counts = await (await load()).runTests();
  } catch (error) {
    console.error(error instanceof PlainError ? `✗ ${error.message}` : error);
  }
  return { name, ...counts, seconds: (performance.now() - start) / 1000 };
}

/** @param {readonly (Counts & { name: string, seconds: number })[]} rows @returns {number} the exit code */
function summarise(rows) {
  const sum = (/** @type {keyof Counts} */ key) => rows.reduce((total, row) => total + row[key], 0);
  console.log(`\n── summary ${'─'.repeat(53)}`);
  for (const { name, passed, failed, skipped, seconds } of rows)
    console.log(
      `${name.padEnd(10)}${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ` +
        `${String(skipped).padStart(4)} skipped ${seconds.toFixed(1).padStart(7)} s`,
    );
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 && passed > 0 ? 0 : 1;
}
