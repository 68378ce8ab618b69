import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bin, results } from '../paths.mjs';
import { finish, PlainError } from '../run.mjs';

/**
 * Runs Vitest with one of its configurations and hands back what it counted.
 * @param {string} name of the file with its results
 * @param {string} config path of the configuration from the project's folder
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function runVitest(name, config, env = process.env) {
  const file = join(results, `${name}.json`);
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await finish(bin('vitest'), ['run', '--config', config, ...reporters], { env });
  const counted = await readFile(file, 'utf8').then(JSON.parse, () => {
    throw new PlainError(`Vitest ended with code ${code} and wrote no results.`);
  });
  const failed = Number(counted.numFailedTests) + filesThatDidNotLoad(counted.testResults);
  return {
    passed: Number(counted.numPassedTests),
    // An error outside any test fails the run without failing a test.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: Number(counted.numPendingTests) + Number(counted.numTodoTests),
  };
}

/** @param {readonly { status: string, assertionResults: readonly unknown[] }[]} files */
function filesThatDidNotLoad(files) {
  return files.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
}
