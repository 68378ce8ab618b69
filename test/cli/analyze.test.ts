import iconv from 'iconv-lite';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/model/report';
import { file, folder, repeated, runProgram, text } from './runProgram';

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

  it('counts bytes, not characters, to the place where UTF-8 is broken', async () => {
    const broken = file('seventh.txt', Buffer.concat([Buffer.from('新建'), Buffer.from([0xff, 0x31])]));
    expect((await runProgram(['analyze', broken])).err).toContain('no UTF-8 from byte 7 on');
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

  it('names the line that cannot be used, once, and takes the others', async () => {
    const list = file('faulty.txt', '# 名称\n云帆驿站\t驿站\n湖心论坛\t会议\n');
    const { code, err, out } = await runProgram([
      'analyze',
      site,
      site,
      '--lexicon',
      list,
      '--lexicon',
      list,
    ]);
    expect(err.split(`${list}:2: “驿站”`)).toHaveLength(2);
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

  it('tells of a file that could not be read rather than of what was found in another', async () => {
    const files = [file('damaged.txt', repeated), join(folder, 'nowhere.txt')];
    expect((await runProgram(['analyze', ...files, '--fail-on', 'duplicates'])).code).toBe(2);
  });
});
