import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/files/replaceFile.node';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-annotator-replace-'));
});

describe('a file that is replaced', () => {
  it('is made where there was none', async () => {
    await replaceFile(at('年报.policy.json'), '新');
    expect(readFileSync(at('年报.policy.json'), 'utf8')).toBe('新');
    expect(readdirSync(folder)).toEqual(['年报.policy.json']);
  });

  it.runIf(process.platform !== 'win32')('keeps its permissions, those of a group too', async () => {
    writeFileSync(at('a'), '旧');
    for (const mode of [0o666, 0o640, 0o755]) {
      chmodSync(at('a'), mode);
      await replaceFile(at('a'), '新');
      expect(statSync(at('a')).mode & 0o777).toBe(mode);
    }
  });

  it.runIf(process.platform !== 'win32')('stays where a link leads', async () => {
    mkdirSync(at('elsewhere'));
    writeFileSync(at('elsewhere/a'), '旧');
    symlinkSync('elsewhere/a', at('link'));
    await replaceFile(at('link'), '新');
    expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('elsewhere/a'), 'utf8')).toBe('新');
    expect(readdirSync(at('elsewhere'))).toEqual(['a']);
  });

  it.runIf(process.platform !== 'win32')(
    'is written into where it is a pipe or a device',
    async () => {
      execFileSync('mkfifo', [at('pipe')]);
      const read = readFile(at('pipe'), 'utf8');
      await replaceFile(at('pipe'), '新');
      expect(await read).toBe('新');
      expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
    },
    5000,
  );

  it('is no folder', async () => {
    mkdirSync(at('folder'));
    await expect(replaceFile(at('folder'), '新')).rejects.toMatchObject({ code: 'EISDIR' });
    expect(readdirSync(folder)).toEqual(['folder']);
  });
});
