import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureServer } from '../ensureServer.mjs';
import { makePackage } from '../makePackage.mjs';
import { cache } from '../paths.mjs';
import { PlainError, run, say } from '../run.mjs';
import { extensionsFolder, freshData } from '../startServer.mjs';
import { runInsideVsCode } from './vscode.mjs';

/** Installs the VSIX into a VS Code that has nothing else, and runs tests there: as packaged, and without the native segmenter. */
export async function runTests() {
  const entry = await ensureServer();
  const file = await makePackage();
  const data = await freshData('package');
  const extensions = extensionsFolder(data);
  say('Installing it into a clean VS Code …');
  const where = ['--extensions-dir', extensions, '--server-data-dir', data, '--accept-server-license-terms'];
  await run(process.execPath, [entry, '--install-extension', file, ...where], { quiet: true });
  const extension = await bystander();
  const options = { name: 'package', extension, keepData: true, only: 'extension,duplicates' };
  const whole = await runInsideVsCode(options);
  await rm(join(await installed(extensions), 'dist', 'nodejieba'), { recursive: true });
  say('The same without the native segmenter:');
  const plain = await runInsideVsCode({ ...options, only: 'duplicates' });
  return {
    passed: whole.passed + plain.passed,
    failed: whole.failed + plain.failed,
    skipped: whole.skipped + plain.skipped,
  };
}

/** @param {string} extensions */
async function installed(extensions) {
  const folder = (await readdir(extensions)).find((name) => name.includes('policy-annotator'));
  if (!folder) throw new PlainError('VS Code said it installed the package, but it is not there.');
  return join(extensions, folder);
}

/** VS Code runs a suite only beside an extension in development: an empty one, so that ours is the installed one. */
async function bystander() {
  const folder = join(cache, 'bystander');
  await mkdir(folder, { recursive: true });
  const manifest = {
    name: 'bystander',
    publisher: 'policy-annotator',
    version: '0.0.0',
    engines: { vscode: '*' },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}
