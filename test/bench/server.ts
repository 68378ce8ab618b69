// How long a person waits for the built server, and the memory it holds: `npm run build` first. Linux, for /proc.
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SegmenterChoice, segmenterMethod } from '../../src/server/protocol';
import { paragraph } from '../pages/policyProse';
import { Random } from '../pages/random';
import { type LspServer, startLspServer } from '../server/lspServer';

const reports = 'seeds/reports';
const uri = 'file:///bench/report.txt';
const reportLength = 14_000;
const longLength = 350_000;
/** How long the server is left alone before the second report, in milliseconds. */
const quiet = 3000;
/** Milliseconds of processor time in one tick of /proc. */
const tick = 10;

/** The sample reports, filled up with prose that never repeats; or the file named. */
async function readSamples(file: string | undefined): Promise<string> {
  if (file !== undefined) return readFile(file, 'utf8');
  const names = await readdir(reports);
  const texts = await Promise.all(names.map((name) => readFile(join(reports, name), 'utf8')));
  return filledUp(texts.join('\n'), reportLength);
}

function filledUp(text: string, length: number, seed = 1): string {
  const random = new Random(seed);
  const parts = [text];
  for (let written = text.length; written < length; written += parts.at(-1)?.length ?? 0)
    parts.push(`${paragraph(random)}\n`);
  return parts.join('');
}

/** The processor time a process has used so far, in milliseconds. */
function processorTime(pid: number): number {
  const [, afterName = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  const [user = 0, system = 0] = afterName.split(' ').slice(11, 13).map(Number);
  return (user + system) * tick;
}

/** The memory a process holds, in MB. */
function residentMemory(pid: number): number {
  const [, kilobytes = ''] = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

const say = (what: string, figure: string): void => {
  console.log(`${what.padEnd(44)} ${figure}`);
};

/** Says how long a step takes by the clock, and how busy the server was with it. */
async function timed(what: string, { pid }: Pick<LspServer, 'pid'>, step: () => Promise<unknown>) {
  const [clock, busy] = [performance.now(), processorTime(pid)];
  await step();
  const waited = Math.round(performance.now() - clock);
  say(what, `${String(waited).padStart(6)} ms, ${processorTime(pid) - busy} ms of processor time`);
}

async function started(folder: string): Promise<LspServer> {
  const clock = performance.now();
  const server = await startLspServer({}, undefined, folder);
  const waited = Math.round(performance.now() - clock);
  say(
    'start to initialized',
    `${String(waited).padStart(6)} ms, ${processorTime(server.pid)} ms of processor time`,
  );
  return server;
}

async function measureWaits(folder: string, report: string): Promise<void> {
  const server = await started(folder);
  const segmenter = new Promise<SegmenterChoice>((resolve) => {
    server.connection.onNotification(segmenterMethod, resolve);
  });
  let version = 1;
  const edit = async (text: string) => {
    await server.change(uri, ++version, text);
    return server.report(uri);
  };
  await timed('first report', server, async () => {
    await server.open(uri, report);
    return server.report(uri);
  });
  const { name } = await segmenter;
  say(`memory once ${name} is loaded`, `${residentMemory(server.pid).toFixed(0).padStart(6)} MB`);
  await new Promise((resolve) => setTimeout(resolve, quiet));
  await timed('second report', server, async () => {
    await server.open(`${uri}.txt`, filledUp('', reportLength, 2));
    return server.report(`${uri}.txt`);
  });
  for (const [what, text] of [
    [`a key in ${report.length} characters`, report],
    [`a key in ${longLength} characters`, filledUp(report, longLength)],
  ] as const) {
    await edit(text);
    await edit(`${text}完。`);
    await timed(what, server, () =>
      edit(`${text.slice(0, report.length / 2)}市${text.slice(report.length / 2)}`),
    );
  }
  say('memory at the end', `${residentMemory(server.pid).toFixed(0).padStart(6)} MB`);
  await server.stop();
}

async function measureWithoutNodejieba(report: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'server-'));
  try {
    await cp('dist', folder, { recursive: true, filter: (path) => !/nodejieba|web|\.map$/.test(path) });
    await measureWaits(folder, report);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function measure(): Promise<void> {
  const report = await readSamples(process.argv[2]);
  await measureWaits('dist', report);
  console.log();
  await measureWithoutNodejieba(report);
}

void measure();
