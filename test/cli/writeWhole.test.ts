import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'policy-annotator-killed-'));
const file = join(folder, '年报.policy.json');
/** Long enough that a write can be cut in the middle. */
const contents = ['甲', '乙'].map((char) => char.repeat(1_000_000));

/** What each host writes a file with, and how it is called on the file. */
const writers = {
  'the command line': { module: 'cli/writeWhole', write: 'writeWhole(file, content)' },
  'the editor': {
    module: 'vscode/writeWhole.node',
    write: `writeWholeOnDisk({ scheme: 'file', fsPath: file }, new TextEncoder().encode(content))`,
  },
};

/** Builds a process that writes one content after the other until it is killed. The editor itself is not there. */
async function buildWriter(script: string, { module, write }: (typeof writers)['the editor']): Promise<void> {
  const source = `
    import * as writer from ${JSON.stringify(join(import.meta.dirname, '../../src', module))};
    const { ${write.slice(0, write.indexOf('('))} } = writer;
    const file = ${JSON.stringify(file)};
    process.stdout.write('ready');
    for (let turn = 0; ; turn++) {
      const content = (turn % 2 ? '甲' : '乙').repeat(1_000_000);
      await ${write};
    }
  `;
  const noEditor = join(folder, 'vscode.mjs');
  writeFileSync(noEditor, 'export const workspace = {};');
  await build({
    stdin: { contents: source, resolveDir: folder, loader: 'ts' },
    outfile: script,
    alias: { vscode: noEditor },
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
}

/** Starts the writer and kills it some milliseconds after it began. */
const killAfter = (script: string, milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    const writer = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    writer.stdout.once('data', () => setTimeout(() => writer.kill('SIGKILL'), milliseconds));
    writer.once('exit', () => resolve());
  });

describe.each(Object.entries(writers))('a file written by %s', (_name, writer) => {
  const script = join(folder, `${writer.module.replace('/', '-')}.mjs`);
  beforeAll(() => buildWriter(script, writer));

  it('is the old or the new one whole, whenever the process is killed', async () => {
    writeFileSync(file, contents[0] ?? '');
    for (let kill = 0; kill < 20; kill++) {
      await killAfter(script, kill * 3);
      expect(contents.includes(readFileSync(file, 'utf8'))).toBe(true);
    }
  }, 120_000);
});
