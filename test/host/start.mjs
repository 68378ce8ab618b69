// npm start: opens VS Code on a sample report with the extension running, installing what is missing first.
import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { ensureDependencies } from './ensureDependencies.mjs';
import { ensureServer } from './ensureServer.mjs';
import { root, samples } from './paths.mjs';
import { finish, PlainError, run, runMain, say } from './run.mjs';
import { startServer } from './startServer.mjs';
import { workbenchAddress } from './workbenchAddress.mjs';

const preferredPort = 3737;
const usage = `npm start [-- --browser] [-- --port N]
  Opens VS Code on a sample report with the extension running: the desktop's, or one in the browser where there is none.
  --browser   use the one in the browser even where a desktop VS Code is installed
  --port N    the port of the address to open in the browser (${preferredPort})`;

await runMain(async () => {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return print(usage);
  await ensureDependencies();
  say('Building the extension …');
  await run('npm', ['run', '--silent', 'build'], { quiet: true });
  if (!options.browser && (await hasDesktop())) return openDesktop();
  return serve(options.port);
});

/** @param {readonly string[]} args */
function readOptions(args) {
  const port = args.includes('--port') ? Number(args[args.indexOf('--port') + 1]) : preferredPort;
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new PlainError('--port takes a number from 0 to 65535.');
  return { port, help: args.includes('--help'), browser: args.includes('--browser') };
}

async function firstSample() {
  const [first = ''] = (await readdir(samples)).filter((name) => name.endsWith('.txt')).sort();
  return join(samples, first);
}

/** @param {string} text */
function print(text) {
  console.log(text);
  return 0;
}

/** Inside VS Code's own remote terminals `code` is there too, but cannot open a development window; DISPLAY tells on Linux. */
async function hasDesktop() {
  const screen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!screen) return false;
  const { code } = await finish('code', ['--version'], { quiet: true }).catch(() => ({ code: 1 }));
  return code === 0;
}

async function openDesktop() {
  say('Opening the desktop VS Code on a sample report …');
  await run('code', ['--new-window', `--extensionDevelopmentPath=${root}`, samples, await firstSample()]);
  return 0;
}

/**
 * Serves VS Code to the browser until Ctrl-C. The long address of a development window stands behind a short one.
 * @param {number} port
 */
async function serve(port) {
  const server = await startServer({ entry: await ensureServer(), name: 'start', keepData: true });
  const target = workbenchAddress({
    port: server.port,
    folder: samples,
    file: await firstSample(),
    extension: root,
  });
  const door = createServer((_request, response) => response.writeHead(302, { location: target }).end());
  const address = await listen(door, port).catch(async (error) => {
    await server.stop();
    throw error;
  });
  console.log(`\n  Open  ${address}  in your browser.   (Ctrl-C ends it)\n`);
  openInBrowser(address);
  await interrupted();
  say('Stopping …');
  door.close();
  door.closeAllConnections();
  await server.stop();
  return 0;
}

/**
 * Listens on the port, or on any free one when it is taken.
 * @param {import('node:http').Server} door
 * @param {number} port
 * @returns {Promise<string>} the address
 */
function listen(door, port) {
  return new Promise((resolve, reject) => {
    door.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      say(`Port ${port} is in use, taking a free one …`);
      door.listen(0, '127.0.0.1');
    });
    door.on('listening', () => {
      const bound = door.address();
      if (bound && typeof bound === 'object') resolve(`http://127.0.0.1:${bound.port}/`);
    });
    door.listen(port, '127.0.0.1');
  });
}

/** A convenience only: where there is no desktop the printed address is enough. @param {string} address */
function openInBrowser(address) {
  const opener =
    { darwin: 'open', win32: 'explorer' }[/** @type {string} */ (process.platform)] ?? 'xdg-open';
  if (opener === 'xdg-open' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return;
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

function interrupted() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
}
