import { bin } from '../paths.mjs';
import { finish } from '../run.mjs';

/** @type {readonly (readonly [string, string, readonly string[]])[]} */
const checks = [
  ['types', 'tsc', ['--noEmit']],
  ['rules of the house', 'eslint', ['.']],
  ['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
];

/** Types, lint and format; each is one test. */
export async function runTests() {
  const outcomes = await Promise.all(
    checks.map(async ([title, tool, args]) => {
      const { code, output } = await finish(bin(tool), args, { quiet: true });
      console.log(code === 0 ? `✓ ${title}` : `✗ ${title}\n${output}`);
      return code === 0;
    }),
  );
  const passed = outcomes.filter(Boolean).length;
  return { passed, failed: outcomes.length - passed, skipped: 0 };
}
