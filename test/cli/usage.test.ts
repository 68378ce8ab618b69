import { spawnSync } from 'node:child_process';
import { existsSync, openSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { file, folder, program, repeated, runProgram } from './runProgram';

/** Whoever tries to read it as JSON quotes its beginning, line ends and all. */
const broken = file('broken.policy.json', '甲\n\n乙\n\n');

describe('policy-annotator', () => {
  it.each([
    [['--help'], 0, /analyze/],
    [['analyze', '--help'], 0, /--format json\|table/],
    [['--version'], 0, /^policy-annotator \d+\.\d+\.\d+\nsegmenter: /],
  ])('%j says what it can do', async (args, code, pattern) => {
    const outcome = await runProgram(args);
    expect(outcome.code).toBe(code);
    expect(outcome.out).toMatch(pattern);
  });

  it.each([
    [['annotate'], /no command “annotate”/],
    [['analyze'], /no file given/],
    [['analyze', '--format', 'xml', 'a.txt'], /--format must be one of json, table/],
    [['analyze', '--colour'], /--colour/],
    [['analyze', '--fail-on', 'toString', 'a.txt'], /--fail-on must be one of duplicates, noise/],
    [['analyze', ''], /file name is empty/],
    [['analyze', folder], /is a folder, not a file/],
    [['analyze', '-', '-'], /standard input can be read only once/],
    [['import', '-', 'a.ann', '--format', 'brat'], /needs a report in a file/],
    [['import', 'a.txt', 'a.ann'], /import needs --format, one of w3c, brat/],
    [['agree', broken, broken], /is no annotation file/],
  ])('%j is one line on standard error and exit code 2', async (args, pattern) => {
    const outcome = await runProgram(args);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toMatch(pattern);
    expect(outcome.err.trimEnd()).not.toContain('\n');
  });
});

describe.runIf(existsSync('/dev/full'))('policy-annotator, where nothing more can be written', () => {
  const printTo = (args: readonly string[], out: number | 'pipe', err: number | 'pipe') =>
    spawnSync('node', [program, ...args], { stdio: ['ignore', out, err], encoding: 'utf8' });
  let full = 0;
  beforeAll(() => {
    full = openSync('/dev/full', 'w');
  });

  it('says so', () => {
    const { status, stderr } = printTo(['--help'], full, 'pipe');
    expect([status, stderr]).toEqual([2, 'policy-annotator: standard output: the disk is full\n']);
  });

  it('exits with the same code where it cannot even say so', () => {
    expect(printTo(['analyze', 'nowhere.txt'], 'pipe', full).status).toBe(2);
  });
});

describe('a fault of the program', () => {
  it('is told with where it happened, and not taken for something found', async () => {
    const complaints: string[] = [];
    const fault = (): never => {
      throw new TypeError('no such table');
    };
    const code = await run(['outline', 'a.txt'], {
      ...{
        read: fault,
        analyze: fault,
        textLexicon: fault,
        readValue: fault,
        conversions: fault,
        describeSegmenter: fault,
      },
      write: () => Promise.resolve(),
      complain: (line) => complaints.push(line),
    });
    expect(code).toBe(2);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toMatch(/^policy-annotator: TypeError: no such table\n +at .*fault /);
  });
});

describe('policy-annotator, writing files', () => {
  it.each([
    ['export', '--output'],
    ['clean', '--audit'],
    ['clean', '--output'],
  ])('%s %s does not overwrite the report it reads', async (command, option) => {
    const report = file('precious.txt', repeated);
    const outcome = await runProgram([command, report, option, join(folder, '.', 'precious.txt')]);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toContain('would overwrite the report');
    expect(readFileSync(report, 'utf8')).toBe(repeated);
  });

  it.runIf(process.platform !== 'win32')('does not overwrite the report behind a link either', async () => {
    const report = file('behind.txt', repeated);
    const link = join(folder, 'behind.csv');
    symlinkSync(report, link);
    expect((await runProgram(['export', report, '--output', link])).code).toBe(2);
    expect(readFileSync(report, 'utf8')).toBe(repeated);
  });

  it('says that the folder is missing and leaves nothing behind', async () => {
    const target = join(folder, 'absent', 'goals.csv');
    const { code, err } = await runProgram(['export', file('goals.txt', repeated), '--output', target]);
    expect(code).toBe(2);
    expect(err).toContain(`${target}: cannot be written (no such file or folder)`);
  });
});
