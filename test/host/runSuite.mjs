import { EventEmitter, once } from 'node:events';
import { launchBrowser } from './launchBrowser.mjs';
import { join } from 'node:path';
import { screenshots } from './paths.mjs';
import { PlainError } from './run.mjs';
import { workbenchAddress } from './workbenchAddress.mjs';

/**
 * Runs a test suite inside the extension host of a running server, as VS Code's own integration tests do:
 * the page is given two functions that the workbench calls with what is logged and with the exit code.
 * @param {object} options
 * @param {number} options.port
 * @param {string} options.chromium path of the browser
 * @param {string} options.folder the workspace
 * @param {string} options.suite a module with `run(): Promise<void>`
 * @param {string} [options.extension] the folder of the extension under development
 * @param {number} [options.timeoutMs]
 * @returns {Promise<{ code: number, logs: string[] }>} code 0 when `run` resolved; the logs of the whole workbench
 */
export async function runSuite({ port, chromium, folder, suite, extension, timeoutMs = 600_000 }) {
  const browser = await launchBrowser(chromium);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const { ended, logs } = await listen(page, timeoutMs);
    await page.goto(workbenchAddress({ port, folder, suite, ...(extension ? { extension } : {}) }));
    const code = await ended.catch(async (error) => {
      await page.screenshot({ path: join(screenshots, 'stuck.png') });
      const steps = logs.filter((line) => line.startsWith('▸'));
      throw new PlainError(
        `${error.message} See .vscode-test/screenshots/stuck.png. Its tests so far:\n${steps.join('\n')}`,
      );
    });
    return { code, logs };
  } finally {
    await browser.close();
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {number} timeoutMs
 */
async function listen(page, timeoutMs) {
  const outcome = new EventEmitter();
  const ended = once(outcome, 'exit', { signal: AbortSignal.timeout(timeoutMs) }).then(
    ([code]) => Number(code),
    (reason) => {
      if (reason instanceof PlainError) throw reason;
      throw new PlainError(`The suite in VS Code did not end within ${timeoutMs / 1000} s.`);
    },
  );
  page.on('crash', () => outcome.emit('error', new PlainError('The browser page crashed.')));
  /** @type {string[]} */
  const logs = [];
  await page.exposeFunction(
    'codeAutomationLog',
    (/** @type {string} */ _type, /** @type {unknown[]} */ line) => {
      logs.push(line.join(' '));
    },
  );
  await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => {
    outcome.emit('exit', code);
  });
  return { ended, logs };
}
