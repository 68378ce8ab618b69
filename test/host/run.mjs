import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** Says in one line what is being done, so that no pause is a mystery. @param {string} sentence */
export function say(sentence) {
  console.log(`• ${sentence}`);
}

/** A failure that a person can act on: shown as its message, without a stack. */
export class PlainError extends Error {}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] quiet: keep the output and show it only on failure
 * @returns {Promise<void>} rejects with a {@link PlainError} when the program fails or is not there
 */
export async function run(command, args, { cwd = root, env = process.env, quiet = false } = {}) {
  const { code, output } = await finish(command, args, { cwd, env, quiet });
  if (code === 0) return;
  throw new PlainError(
    `\`${command} ${args.join(' ')}\` in ${cwd} ended with code ${code}.\n${output}`.trimEnd(),
  );
}

/**
 * Runs a program to its end and hands back its exit code, and what it printed if it was to be quiet.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function finish(command, args, { cwd = root, env = process.env, quiet = false } = {}) {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    shell: process.platform === 'win32',
  });
  /** @type {string[]} */
  const printed = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => printed.push(String(text)));
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new PlainError(`Cannot run ${command}: ${error.message}`)));
    child.on('close', (code) => resolve({ code: code ?? 1, output: printed.join('') }));
  });
}

/**
 * Runs a script's main function; a plain failure is shown as one message, any other with its stack.
 * @param {() => Promise<number>} main gives the exit code
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof PlainError ? `✗ ${error.message}` : error);
    process.exitCode = 1;
  }
}
