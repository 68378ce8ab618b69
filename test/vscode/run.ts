import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The test files that POLICY_ANNOTATOR_TESTS names, with commas between; all if it names none. */
const chosen = (process.env['POLICY_ANNOTATOR_TESTS'] ?? '').split(',').filter(Boolean);

const isChosen = (file: string): boolean =>
  file.endsWith('.test.js') && (chosen.length === 0 || chosen.includes(file.replace('.test.js', '')));

/** What VS Code calls in its extension host. Writes Mocha's JSON to the file that POLICY_ANNOTATOR_RESULTS names. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({
    timeout: 60_000,
    reporter: 'json',
    reporterOptions: { output: process.env['POLICY_ANNOTATOR_RESULTS'] },
  });
  for (const file of (await readdir(__dirname)).sort())
    if (isChosen(file)) mocha.addFile(join(__dirname, file));
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('test end', (test) => console.log(`▸ ${test.fullTitle()}: ${test.state ?? 'skipped'}`));
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
