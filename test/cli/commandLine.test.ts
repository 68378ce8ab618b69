import iconv from 'iconv-lite';
import { execFile } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/model/report';
import { readExamples } from '../../src/training/corpus.node';

const program = join(import.meta.dirname, '../../dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'policy-annotator-cli-'));
const text =
  '# 某区工作报告\n\n一、二〇二六年工作安排\n\n2026年，全区地区生产总值增长5.5%左右，新增城镇就业4000人以上。\n';

interface Outcome {
  readonly code: number | string;
  readonly out: string;
  readonly err: string;
}

const runProgram = (args: readonly string[], input = ''): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = execFile('node', [program, ...args], (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    );
    child.stdin?.end(input);
  });

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const analyse = async (...files: string[]): Promise<Report> =>
  JSON.parse((await runProgram(['analyze', ...files])).out) as Report;

describe('policy-annotator analyze', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 LE without a mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 BE without a mark', Buffer.from(text, 'utf16le').swap16()],
    ['UTF-16 BE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['GB18030', iconv.encode(text, 'gb18030')],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
  ])('reads %s to the same report', async (name, bytes) => {
    const expected = await analyse(file('plain.txt', text));
    const report = await analyse(file(`${name}.txt`, bytes));
    expect({ ...report, file: null, stats: null }).toEqual({ ...expected, file: null, stats: null });
    expect(report.length).toBe(text.length);
  });

  it('reads standard input for -', async () => {
    const { out } = await runProgram(['analyze', '-'], text);
    expect((JSON.parse(out) as Report).file).toBe('-');
  });

  it('prints an array for several files', async () => {
    const path = file('twice.txt', text);
    const { out } = await runProgram(['analyze', path, path]);
    expect((JSON.parse(out) as Report[]).map((report) => report.file)).toEqual([path, path]);
  });

  it('keeps lone surrogates of a UTF-16 file', async () => {
    const odd = `增长5%\ud800，全区\udc00。\n`;
    const report = await analyse(file('surrogates.txt', Buffer.from(`\ufeff${odd}`, 'utf16le')));
    expect(report.length).toBe(odd.length);
  });

  it('reads UTF-16 without a mark and without a single line end or digit', async () => {
    const words = '力争新增规模以上企业十五家以上。';
    const report = await analyse(file('words.txt', Buffer.from(words, 'utf16le')));
    expect(report.quantities.map((quantity) => quantity.text)).toEqual(['十五家']);
  });

  it('reads a text in which Word left some control characters', async () => {
    const report = await analyse(file('word.txt', `${text.repeat(4)}\u0007\u000b`));
    expect(report.length).toBe(text.length * 4 + 2);
  });

  it.each([
    ['ends within a character', Buffer.from(text).subarray(0, -2), /no UTF-8 from byte \d+ on/],
    ['ends within a UTF-16 unit', Buffer.from(`\ufeff${text}`, 'utf16le').subarray(0, -1), /is cut off/],
    ['is Big5', Buffer.from('ac46a9b2a475a740b3f8a769a141a6a8bcdab4c1b34ea141', 'hex'), /no known encoding/],
    ['holds a zero byte', Buffer.from(`${text}\0`), /zero bytes/],
    ['is all control characters', Buffer.from('\u0001\u0002\u0003\u0004'), /control characters/],
  ])('refuses a file that %s in one line', async (name, bytes, reason) => {
    const { code, out, err } = await runProgram(['analyze', file(`${name}.txt`, bytes)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(reason);
    expect(err.trimEnd()).not.toContain('\n');
  });

  it('gives an empty report for an empty file', async () => {
    const report = await analyse(file('empty.txt', ''));
    expect(report).toMatchObject({ length: 0, sections: [], quantities: [], entities: [], duplicates: [] });
  });

  it('prints one line for each file it cannot read and still analyses the others', async () => {
    const good = file('good.txt', text);
    const binary = file('binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0xff, 0xd8]));
    const broken = file('broken.txt', Buffer.from([0xe4, 0xb8, 0xff, 0xff, 0xfe, 0x81]));
    const { code, out, err } = await runProgram([
      'analyze',
      binary,
      good,
      join(folder, 'absent.txt'),
      broken,
    ]);
    expect(code).toBe(2);
    expect((JSON.parse(out) as Report[]).map((report) => report.file)).toEqual([good]);
    expect(err.trimEnd().split('\n')).toEqual([
      `${binary}: is not text (it holds zero bytes)`,
      `${join(folder, 'absent.txt')}: no such file or folder`,
      `${broken}: is no known encoding (neither UTF-16 nor GB18030, and no UTF-8 from byte 1 on)`,
    ]);
  });
});

describe('policy-annotator analyze --lexicon', () => {
  const names = async (...args: string[]): Promise<string[]> => {
    const { out } = await runProgram(['analyze', ...args]);
    return (JSON.parse(out) as Report).entities.map(({ type, name }) => `${type} ${name}`);
  };
  const site = file('site.txt', '# 某区工作报告\n\n今年建成云帆驿站,办好湖心论坛。\n');

  it('lets a list beat what is recognised', async () => {
    const list = file('names.txt', '云帆驿站\t设施\n湖心论坛\t-\n');
    const found = await names(site, '--lexicon', list);
    expect(found).toContain('facility 云帆驿站');
    expect(found.join()).not.toContain('湖心论坛');
  });

  it('reads the nearest list above the report by itself, after those named', async () => {
    const below = join(folder, 'district', 'reports');
    mkdirSync(below, { recursive: true });
    writeFileSync(join(folder, 'district', '.policy-lexicon.txt'), '云帆驿站\t机构\n湖心论坛\t会议\n');
    const report = join(below, 'a.txt');
    writeFileSync(report, readFileSync(site));
    expect(await names(report)).toEqual(
      expect.arrayContaining(['organization 云帆驿站', 'meeting 湖心论坛']),
    );
    const named = file('named.txt', '云帆驿站\tfacility\n');
    expect(await names(report, '--lexicon', named)).toEqual(
      expect.arrayContaining(['facility 云帆驿站', 'meeting 湖心论坛']),
    );
  });

  it('names the line that cannot be used and takes the others', async () => {
    const list = file('faulty.txt', '# 名称\n云帆驿站\t驿站\n湖心论坛\t会议\n');
    const { code, err, out } = await runProgram(['analyze', site, '--lexicon', list]);
    expect(err).toContain(`${list}:2: “驿站”`);
    expect(out).toContain('湖心论坛');
    expect(code).toBe(0);
  });

  it('fails where the list cannot be read', async () => {
    expect(await runProgram(['analyze', site, '--lexicon', join(folder, 'none.txt')])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('none.txt: no such file') as string,
    });
  });
});

describe('policy-annotator analyze --fail-on', () => {
  const repeated = '坚持把改善民生放在首位，新建学校12所，改造老旧小区18个，惠及群众近2万户。\n\n'.repeat(2);

  it.each([
    [['--fail-on', 'duplicates'], repeated, 1],
    [['--fail-on', 'duplicates'], text, 0],
    [['--fail-on', 'noise', '--fail-on', 'duplicates'], repeated, 1],
    [['--fail-on', 'typos'], text, 2],
    [[], repeated, 0],
  ])('%j exits as the file deserves', async (options, content, code) => {
    const path = file('damage.txt', content);
    expect((await runProgram(['analyze', path, ...options])).code).toBe(code);
  });
});

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

describe('policy-annotator, writing files', () => {
  const repeated = '坚持把改善民生放在首位，新建学校12所，改造老旧小区18个，惠及群众近2万户。\n\n'.repeat(2);

  it.each([
    ['export', '--output'],
    ['clean', '--audit'],
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

  it('keeps the encoding and line ends of what it cleans, and mends no kind but those named', async () => {
    const lines = [
      '政 府 工 作 報(bào) 告',
      '全區(qū)經(jīng)濟(jì)穩(wěn)步增長(zhǎng),完成投資331 億元。',
      '',
    ];
    const mended = ['政府工作報告', '全區經濟穩步增長,完成投資331億元。', ''];
    for (const [encoding, end] of [
      ['gb18030', '\r\n'],
      ['utf16le', '\r'],
    ] as const) {
      const page = file(`mirror-${encoding}.txt`, iconv.encode(lines.join(end), encoding, { addBOM: true }));
      const { code } = await runProgram(['clean', page, '--only', 'pinyin,spacing', '--write']);
      expect(code).toBe(0);
      expect(iconv.decode(readFileSync(page), encoding)).toBe(mended.join(end));
    }
  });

  it('keeps every old version asked for', async () => {
    const report = file('versions.txt', repeated);
    const clean = (): Promise<Outcome> => runProgram(['clean', report, '--write', '--backup']);
    await clean();
    writeFileSync(report, `${repeated}第二版。\n`);
    await clean();
    expect(readFileSync(`${report}.bak`, 'utf8')).toBe(repeated);
    expect(readFileSync(`${report}.bak2`, 'utf8')).toBe(`${repeated}第二版。\n`);
  });

  it('cleans a file behind a link and keeps its permissions', async () => {
    const report = file('shared.txt', repeated);
    chmodSync(report, 0o640);
    const link = join(folder, 'link.txt');
    symlinkSync(report, link);
    expect((await runProgram(['clean', link, '--only', 'duplicates', '--write'])).code).toBe(0);
    expect(readFileSync(report, 'utf8')).toBe(repeated.slice(0, repeated.length / 2));
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(statSync(report).mode & 0o777).toBe(0o640);
  });
});

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

  it('writes the decided goals alone as a table', async () => {
    await runProgram(['import', report, ann, '--format', 'brat']);
    const { out } = await runProgram(['export', report, '--annotations', '--format', 'jsonl']);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { value: string }).value),
    ).toEqual(['3200人']);
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
    const [example] = readExamples([output]);
    const quoted = example?.names.map(({ type, start, end }) => [type, example.text.slice(start, end)]);
    expect(quoted).toEqual([['place', '𠮷县']]);
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
