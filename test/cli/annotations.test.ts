import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExamples } from '../../src/training/corpus.node';
import { file, folder, runProgram, text } from './runProgram';

describe('policy-annotator import and agree', () => {
  it('takes over annotations once and compares two people’s', async () => {
    const report = file('annotated.txt', text);
    const at = text.indexOf('5.5%');
    const ann = file('annotated.ann', `T1\tTarget ${at} ${at + 4}\t5.5%\nT2\tPlace 2 4\t某区\n`);
    const args = ['import', report, ann, '--format', 'brat', '--creator', '甲'];
    expect((await runProgram(args)).out).toContain('2 marks added, 0 there already');
    expect((await runProgram(args)).out).toContain('0 marks added, 2 there already');
    const sidecar = join(folder, 'annotated.policy.json');
    expect((await runProgram(['agree', sidecar, sidecar])).out).toBe(
      'span F1   1.000\ntyped F1  1.000\nkappa     1.000\n0 disagreements\n',
    );
  });

  it('keeps who made them, takes what it can, and tells what it cannot', async () => {
    const report = file('partly.txt', text);
    const ann = file('partly.ann', 'T1\tPlace 2 4\t某区\nT2\tPlace 9000 9002\t某县\n');
    const { code, err } = await runProgram(['import', report, ann, '--format', 'brat', '--creator', '甲']);
    expect(code).toBe(2);
    expect(err).toContain(`${ann}: `);
    const sidecar = readFileSync(join(folder, 'partly.policy.json'), 'utf8');
    expect(sidecar).toContain('某区');
    expect(sidecar).toMatch(/"name": ?"甲"|"creator": ?"甲"/);
  });

  it('compares two files, neither one nor three', async () => {
    const sidecar = file('one.policy.json', '{}');
    for (const files of [[sidecar], [sidecar, sidecar, sidecar]])
      expect((await runProgram(['agree', ...files])).err).toContain('exactly two annotation files');
  });

  it('leaves a sidecar it cannot read as it is', async () => {
    const report = file('broken.report.txt', text);
    const ann = file('broken.report.ann', 'T1\tPlace 2 4\t某区\n');
    const sidecar = file('broken.report.policy.json', '{ "schema": 9 }');
    const { code, err } = await runProgram(['import', report, ann, '--format', 'brat']);
    expect(code).toBe(2);
    expect(err).toContain('was written by a later version (schema 9)');
    expect(readFileSync(sidecar, 'utf8')).toBe('{ "schema": 9 }');
  });
});

describe('policy-annotator export --annotations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-annotator-decided-'));
  const text = '𠮷县政府工作报告🙂\r\n\r\n全年新增城镇就业3200人以上，改造老旧小区18个。\r\n';
  const report = join(folder, '报告.txt');
  const copy = join(folder, '副本.txt');
  writeFileSync(report, text);
  writeFileSync(copy, text);
  const ann = join(folder, '报告.ann');
  writeFileSync(ann, 'T1\tPlace 0 2\t𠮷县\nT2\tTarget 21 26\t3200人\n');

  it.each(['w3c', 'brat', 'doccano', 'label-studio', 'spacy', 'bio'])(
    'writes %s, and what it writes comes back the same',
    async (format) => {
      const decided = join(folder, '报告.policy.json');
      await runProgram(['import', report, ann, '--format', 'brat']);
      const output = join(folder, `报告.${format}`);
      expect(
        (await runProgram(['export', report, '--annotations', '--format', format, '--output', output])).code,
      ).toBe(0);
      rmSync(join(folder, '副本.policy.json'), { force: true });
      expect((await runProgram(['import', copy, output, '--format', format])).code).toBe(0);
      const { out } = await runProgram(['agree', decided, join(folder, '副本.policy.json')]);
      expect(out).toContain('typed F1  1.000');
    },
  );

  it('writes the decided goals alone as a table, with numbers and without', async () => {
    const whole = `${text}今年要确保居民收入与经济增长同步。\r\n`;
    const more = join(folder, '更多.txt');
    writeFileSync(more, whole);
    await runProgram(['import', more, ann, '--format', 'brat']);
    const valuesOf = async (...options: readonly string[]): Promise<(string | null)[]> => {
      const { out } = await runProgram(['export', more, '--format', 'jsonl', ...options]);
      const rows = out.trim().split('\n');
      return rows.map((line) => (JSON.parse(line) as { value: string | null }).value);
    };
    expect(await valuesOf()).toEqual(['3200人', '18个', null]);
    expect(await valuesOf('--annotations')).toEqual(['3200人']);
  });

  it.each([
    ['csv', 'en'],
    ['csv', 'zh-cn'],
    ['xlsx', 'zh-cn'],
  ])('takes the table of goals back from %s (%s), with all its values', async (format, language) => {
    await runProgram(['import', report, ann, '--format', 'brat']);
    const output = join(folder, `目标.${language}.${format}`);
    const write = ['--annotations', '--language', language, '--output', output];
    expect((await runProgram(['export', report, ...write])).code).toBe(0);
    const again = join(folder, format, language, '报告.txt');
    mkdirSync(join(folder, format, language), { recursive: true });
    writeFileSync(again, text);
    expect(await runProgram(['import', again, output, '--format', format])).toMatchObject({
      code: 0,
      err: '',
    });
    const goalsOf = async (file: string): Promise<unknown[]> =>
      (await runProgram(['export', file, '--annotations', '--format', 'jsonl'])).out
        .trim()
        .split('\n')
        .map((line) => ({ ...(JSON.parse(line) as object), file: '' }));
    expect(await goalsOf(again)).toEqual(await goalsOf(report));
    writeFileSync(again, text.replace('改造', '今年改造'));
    const { err } = await runProgram(['import', again, output, '--format', format]);
    expect(err).toContain('does not stand there');
  });

  it('writes the names as text that the trainer reads', async () => {
    await runProgram(['import', report, ann, '--format', 'brat']);
    const output = join(folder, 'training');
    const args = ['export', report, '--annotations', '--format', 'training'];
    expect((await runProgram(args)).err).toContain('needs --output FOLDER');
    expect(await runProgram([...args, '--output', output])).toEqual({
      ...{ code: 0, out: '' },
      err: `${report}: 1 name\n`,
    });
    const [whole, error] = [readFileSync(report, 'utf8'), 'would overwrite the report'];
    expect(await runProgram([...args, '--output', folder])).toMatchObject({
      ...{ code: 2, err: expect.stringContaining(error) as string },
    });
    expect(readFileSync(report, 'utf8')).toBe(whole);
    const [example] = readExamples([output]);
    const quoted = example?.names.map(({ type, start, end }) => [type, example.text.slice(start, end)]);
    expect(quoted).toEqual([['place', '𠮷县']]);
  });

  it('refuses to write two reports of one name, or two texts into one that holds a single one', async () => {
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'policy-annotator-elsewhere-')), '报告.txt');
    writeFileSync(elsewhere, text);
    await runProgram(['import', elsewhere, ann, '--format', 'brat']);
    const files = ['export', report, elsewhere, '--annotations'];
    const training = await runProgram([...files, '--format', 'training', '--output', join(folder, 'both')]);
    expect([training.code, training.err]).toEqual([2, expect.stringContaining('has the name of') as string]);
    expect((await runProgram([...files, '--format', 'brat'])).err).toContain('one report at a time');
    expect((await runProgram([...files, '--format', 'spacy'])).code).toBe(0);
  });

  it('says what it could not find and which report nobody decided on', async () => {
    await runProgram(['import', report, ann, '--format', 'brat']);
    writeFileSync(report, text.replace('3200', '4100'));
    const { code, err } = await runProgram(['export', report, '--annotations', '--format', 'brat']);
    expect([code, err]).toEqual([2, `${report}: “3200人” was not found for certain and is left out\n`]);
    const bare = join(folder, '空白.txt');
    writeFileSync(bare, text);
    expect((await runProgram(['export', bare, '--annotations', '--format', 'bio'])).err).toContain(
      'nothing is decided',
    );
  });
});
