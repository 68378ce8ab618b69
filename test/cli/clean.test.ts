import iconv from 'iconv-lite';
import {
  chmodSync,
  existsSync,
  lstatSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { file, folder, type Outcome, repeated, runProgram, text } from './runProgram';

describe('policy-annotator clean', () => {
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
      ['utf16be', '\n'],
    ] as const) {
      const page = file(`mirror-${encoding}.txt`, iconv.encode(lines.join(end), encoding, { addBOM: true }));
      const { code } = await runProgram(['clean', page, '--only', 'pinyin,spacing', '--write']);
      expect(code).toBe(0);
      expect(iconv.decode(readFileSync(page), encoding)).toBe(mended.join(end));
    }
  });

  it('does not touch a file in which there is nothing to mend', async () => {
    const report = file('clean.txt', text);
    utimesSync(report, 1, 1);
    expect((await runProgram(['clean', report, '--write', '--backup'])).code).toBe(0);
    expect(statSync(report).mtimeMs).toBe(1000);
    expect(existsSync(`${report}.bak`)).toBe(false);
  });

  it('writes down no repeat where repeats stay', async () => {
    const audit = join(folder, 'removed.json');
    const report = file('kept.txt', repeated);
    const removed = async (...options: readonly string[]): Promise<unknown[]> => {
      await runProgram(['clean', report, '--audit', audit, ...options]);
      return JSON.parse(readFileSync(audit, 'utf8')) as unknown[];
    };
    expect(await removed()).toHaveLength(1);
    expect(await removed('--only', 'pinyin')).toEqual([]);
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
