import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'policy-annotator-killed-'));
const script = join(folder, 'writeForEver.mjs');
const file = join(folder, '年报.policy.json');
/** Long enough that a write can be cut in the middle. */
const contents = ['甲', '乙'].map((char) => char.repeat(1_000_000));

/** A process that writes one content after the other until it is killed. */
const source = `
  import { writeWhole } from ${JSON.stringify(join(import.meta.dirname, '../../src/cli/writeWhole'))};
  process.stdout.write('ready');
  for (let turn = 0; ; turn++) await writeWhole(${JSON.stringify(file)}, (turn % 2 ? '甲' : '乙').repeat(1_000_000));
`;

/** Starts the writer and kills it some milliseconds after it began. */
const killAfter = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const writer = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    writer.stdout.once('data', () => setTimeout(() => writer.kill('SIGKILL'), milliseconds));
    writer.once('exit', () => resolve());
  });

describe('writeWhole', () => {
  beforeAll(async () => {
    await build({
      stdin: { contents: source, resolveDir: folder, loader: 'ts' },
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
  });

  it('leaves the old or the new file whole, whenever its process is killed', async () => {
    writeFileSync(file, contents[0] ?? '');
    for (let kill = 0; kill < 20; kill++) {
      await killAfter(kill * 3);
      expect(contents.includes(readFileSync(file, 'utf8'))).toBe(true);
    }
  }, 120_000);
});
