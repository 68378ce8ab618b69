import ExcelJS from 'exceljs';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Command, CommandError, type CommandHost } from '../../src/cli/command';
import { exportCommand } from '../../src/cli/export';
import { outlineCommand } from '../../src/cli/outline';
import { noTextLexicon } from '../../src/core/text/lexicon';
import { sample, sampleText } from '../unit/views/sampleReport';

const run = async (
  command: Command,
  files: readonly string[],
  options: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly out: string; readonly complaints: readonly string[] }> => {
  const out: string[] = [];
  const complaints: string[] = [];
  const host: CommandHost = {
    read: (file) =>
      file === 'missing.txt'
        ? Promise.reject(new CommandError('missing.txt: no such file'))
        : Promise.resolve({ file, text: sampleText, encoding: 'utf-8', hasByteOrderMark: false }),
    analyze: (_, file) => ({ ...sample, file }),
    textLexicon: () => noTextLexicon,
    readValue: () => null,
    conversions: () => new Map(),
    write: (text) => Promise.resolve(void out.push(String(text))),
    complain: (line) => void complaints.push(line),
  };
  const value = (name: string): string | undefined => options[name];
  const code = await command.run({ files, value, values: () => [], flag: () => false }, host);
  return { code, out: out.join(''), complaints };
};

describe('policy-annotator outline', () => {
  it('prints the sections with lines and targets', async () => {
    const { code, out } = await run(outlineCommand, ['a.txt']);
    expect(code).toBe(0);
    expect(out.split('\n').map((line) => line.trim())).toEqual([
      'a.txt',
      '1  青阳县2024年政府工作报告  (4)',
      '3    2023年工作回顾',
      '7    2024年工作安排  (4)',
      '10      做强产业  (2)',
      '',
    ]);
  });

  it('prints one tree as JSON, or an array for several files', async () => {
    const one = JSON.parse((await run(outlineCommand, ['a.txt'], { format: 'json' })).out) as unknown;
    expect(one).toMatchObject({ file: 'a.txt', sections: [{ level: 1, targets: 4 }] });
    const two = JSON.parse(
      (await run(outlineCommand, ['a.txt', 'b.txt'], { format: 'json' })).out,
    ) as unknown;
    expect(two).toMatchObject([{ file: 'a.txt' }, { file: 'b.txt' }]);
  });
});

describe('policy-annotator export', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-annotator-export-'));

  it.each([
    ['target', 5],
    ['actual', 2],
    ['all', 7],
  ])('--role %s gives %i rows a file', async (role, rows) => {
    const { out } = await run(exportCommand, ['a.txt', 'b.txt'], { format: 'jsonl', role });
    expect(out.trimEnd().split('\n')).toHaveLength(rows * 2);
  });

  it('heads the table in the language asked for', async () => {
    expect((await run(exportCommand, ['a.txt'], { format: 'csv' })).out).toContain('Indicator,Value');
    const { out } = await run(exportCommand, ['a.txt'], { format: 'csv', language: 'zh-cn' });
    expect(out).toContain('指标,数值');
  });

  it('writes a whole file and leaves nothing beside it', async () => {
    const output = join(folder, 'goals.xlsx');
    expect((await run(exportCommand, ['a.txt'], { format: 'xlsx', output })).code).toBe(0);
    expect(readFileSync(output).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(folder)).toEqual(['goals.xlsx']);
  });

  it('takes the ending for the format, in capitals too', async () => {
    const output = join(folder, 'GOALS.MD');
    await run(exportCommand, ['a.txt'], { output });
    expect(readFileSync(output, 'utf8')).toMatch(/^\| /);
    rmSync(output);
  });

  it.each([
    ['a.txt', true],
    ['-', false],
  ])('leads from a workbook to the lines of %s: %j', async (source, isLinked) => {
    const output = join(folder, 'linked.xlsx');
    await run(exportCommand, [source], { output });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(output);
    const links: unknown[] = [];
    workbook.worksheets[0]?.eachRow((row) => row.eachCell(({ hyperlink }) => links.push(hyperlink)));
    expect(links.some(Boolean)).toBe(isLinked);
    rmSync(output);
  });

  it('exports what it can read and says what it cannot', async () => {
    const { code, out, complaints } = await run(exportCommand, ['missing.txt', 'a.txt'], { format: 'jsonl' });
    expect(code).toBe(2);
    expect(complaints).toEqual(['missing.txt: no such file']);
    expect(out).toContain('"file":"a.txt"');
  });

  it('writes no file where nothing could be read', async () => {
    const output = join(folder, 'none.csv');
    expect((await run(exportCommand, ['missing.txt'], { output })).code).toBe(2);
    expect(readdirSync(folder)).not.toContain('none.csv');
  });

  it.each([
    [{ format: 'pdf' }, 'must be one of'],
    [{ role: 'none' }, 'must be one of'],
    [{ format: 'xlsx' }, 'needs --output'],
  ])('refuses %j', async (options, message) => {
    await expect(run(exportCommand, ['a.txt'], options)).rejects.toThrow(message);
  });
});
