// npm run test:desktop: the suite in a desktop VS Code, which @vscode/test-electron downloads.
import { join } from 'node:path';
import { ensureDependencies } from './ensureDependencies.mjs';
import { layWorkspace } from './layWorkspace.mjs';
import { results, root } from './paths.mjs';
import { run, runMain } from './run.mjs';

await runMain(async () => {
  await ensureDependencies();
  await run('npm', ['run', '--silent', 'build'], { quiet: true });
  const { buildSuite } = await import('./buildSuite.mjs');
  const { readOutcome } = await import('./suites/vscode.mjs');
  const { runTests } = await import('@vscode/test-electron');
  const outcome = join(results, 'desktop.json');
  const code = await runTests({
    extensionDevelopmentPath: root,
    extensionTestsPath: await buildSuite(),
    launchArgs: [await layWorkspace('desktop'), '--disable-extensions', '--disable-workspace-trust'],
    extensionTestsEnv: { POLICY_ANNOTATOR_RESULTS: outcome },
  }).catch(() => 1);
  const { passed, failed } = await readOutcome(outcome, code, []);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
