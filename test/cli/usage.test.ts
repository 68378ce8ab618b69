import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { file, folder, repeated, runProgram } from './runProgram';

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
  ])('%j is one line on standard error and exit code 2', async (args, pattern) => {
    const outcome = await runProgram(args);
    expect(outcome).toMatchObject({ code: 2, out: '' });
    expect(outcome.err).toMatch(pattern);
    expect(outcome.err.trimEnd()).not.toContain('\n');
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

  it('says that the folder is missing and leaves nothing behind', async () => {
    const target = join(folder, 'absent', 'goals.csv');
    const { code, err } = await runProgram(['export', file('goals.txt', repeated), '--output', target]);
    expect(code).toBe(2);
    expect(err).toContain(`${target}: cannot be written (no such file or folder)`);
  });
});
