import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from './paths.mjs';
import { PlainError } from './run.mjs';

/** Settings that keep a fresh VS Code quiet: no trust prompt, no tips, no questions, nothing sent anywhere. */
const quietSettings = {
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'chat.commandCenter.enabled': false,
};

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {string} data the folder with its user data
 * @property {() => Promise<void>} stop ends the server and all it started
 */

/**
 * Starts the VS Code server on a loopback port.
 * @param {object} options
 * @param {string} options.entry the server's entry script
 * @param {string} options.name names the folder of its data under .vscode-test/
 * @param {number} [options.port] 0, the default, takes any free one
 * @param {Record<string, unknown>} [options.settings] user settings on top of the quiet ones
 * @param {boolean} [options.keepData] keep what an earlier run left (a person's own settings), instead of starting clean
 * @param {'en' | 'zh-cn'} [options.language] of the extensions' own strings; VS Code itself stays English, its Chinese strings come in a package of their own
 * @param {Record<string, string>} [options.env] variables that the extension host is to see
 * @returns {Promise<Server>}
 */
export async function startServer(options) {
  const { entry, name, port = 0, settings = {}, keepData = false, language = 'en', env = {} } = options;
  const data = keepData ? dataFolder(name) : await freshData(name);
  await mkdir(join(data, 'data', 'User'), { recursive: true });
  await writeUnlessKept(
    join(data, 'data', 'User', 'settings.json'),
    JSON.stringify({ ...quietSettings, ...settings }, null, 2),
    keepData,
  );
  if (language !== 'en') await addLanguage(join(data, 'data'), language);
  const child = spawn(process.execPath, [entry, ...serverArguments(data, port, language)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const listening = await readPort(child).catch(async (error) => {
    await stop(child);
    throw error;
  });
  return { port: listening, data, stop: () => stop(child) };
}

/** @param {string} data @param {number} port @param {string} language */
function serverArguments(data, port, language) {
  return [
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...['--without-connection-token', '--accept-server-license-terms'],
    ...['--telemetry-level', 'off', '--locale', language],
    ...['--server-data-dir', data, '--extensions-dir', extensionsFolder(data)],
  ];
}

/**
 * A language pack without a single sentence: VS Code falls back to English for its own, and shows ours in the language.
 * @param {string} userData
 * @param {string} language
 */
async function addLanguage(userData, language) {
  const sentences = join(userData, 'noSentences.json');
  await writeFile(sentences, JSON.stringify({ contents: {} }));
  const extensions = [{ extensionIdentifier: { id: 'policy-annotator.no-sentences' }, version: '0.0.0' }];
  const pack = { hash: 'none', extensions, translations: { vscode: sentences }, label: language };
  await writeFile(join(userData, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}

/** @param {string} name */
const dataFolder = (name) => join(cache, 'data', name);

/** An empty data folder of that name, whatever stood there. @param {string} name */
export async function freshData(name) {
  await rm(dataFolder(name), { recursive: true, force: true });
  await mkdir(dataFolder(name), { recursive: true });
  return dataFolder(name);
}

/** Where a server with this data folder looks for installed extensions. @param {string} data */
export function extensionsFolder(data) {
  return join(data, 'extensions');
}

/** @param {string} file @param {string} content @param {boolean} keep */
async function writeUnlessKept(file, content, keep) {
  try {
    await writeFile(file, content, { flag: keep ? 'wx' : 'w' });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
}

/**
 * Waits until the server says which port it listens on.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function readPort(child) {
  let printed = '';
  return new Promise((resolve, reject) => {
    const failed = () => {
      clearTimeout(timer);
      reject(new PlainError(`The VS Code server did not start.\n${printed.trim()}`));
    };
    const timer = setTimeout(failed, 60_000);
    child.once('exit', failed);
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => {
        printed = (printed + String(text)).slice(-10_000);
        // The line may come in pieces: a port that is cut off is another one.
        const port = /agent listening on (\d+)\s/.exec(printed)?.[1];
        if (!port) return;
        clearTimeout(timer);
        child.off('exit', failed);
        resolve(Number(port));
      });
  });
}

/** @param {import('node:child_process').ChildProcess} child */
async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // The server leads a process group of its own, so that its extension hosts end with it.
  if (process.platform === 'win32') child.kill();
  else process.kill(-child.pid, 'SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 3_000);
  await ended;
  clearTimeout(timer);
}
