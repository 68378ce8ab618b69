import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const program = join(import.meta.dirname, '../../dist/cli.js');

export interface Outcome {
  readonly code: number | string;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command line to its end, with a text as its standard input. */
export const runProgram = (args: readonly string[], input = ''): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = execFile('node', [program, ...args], (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    );
    child.stdin?.end(input);
  });

/** A folder for the files of one suite. */
export const folder = mkdtempSync(join(tmpdir(), 'policy-annotator-cli-'));

/** Writes a file into that folder. Its path. */
export function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A small report. */
export const text =
  '# 某区工作报告\n\n一、二〇二六年工作安排\n\n2026年，全区地区生产总值增长5.5%左右，新增城镇就业4000人以上。\n';

/** A report that says everything twice. */
export const repeated =
  '坚持把改善民生放在首位，新建学校12所，改造老旧小区18个，惠及群众近2万户。\n\n'.repeat(2);
