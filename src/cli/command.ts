import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import type { ReadValue } from '../core/annotations/applyMarks';
import type { OwnName } from '../core/entities/nameList';
import type { Report } from '../core/model/report';
import type { TextLexicon } from '../core/text/lexicon';
import type { Conversions } from '../views/conversion';
import type { Source } from './readSource';

/** Exit codes of the command line: done; found what `--fail-on` asks for; bad usage, a file that cannot be read, or a fault. */
export const exitCodes = { done: 0, found: 1, failed: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A usage error or an unreadable file: printed as one line on standard error; the exit code is 2. */
export class CommandError extends Error {}

/** What a command may touch of the world. */
export interface CommandHost {
  /** Decodes a file, `-` for standard input. @throws CommandError naming the file and the reason. */
  readonly read: (file: string) => Promise<Source>;
  /** `ownNames` are the name lists that hold for the text, those that count first before the others. */
  readonly analyze: (text: string, file: string | null, ownNames?: readonly (readonly OwnName[])[]) => Report;
  /** What is known of plain Chinese, to find the place of a decision by. */
  readonly textLexicon: () => TextLexicon;
  /** The value that a piece of a text gives; null where it gives none. */
  readonly readValue: ReadValue;
  /** The other units that amounts can be given in. */
  readonly conversions: () => Conversions;
  /** Writes to standard output; resolves once it is accepted. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Writes one line to standard error. */
  readonly complain: (line: string) => void;
}

/** The arguments of one command as `node:util` parses them. */
export interface CommandArguments {
  readonly files: readonly string[];
  /** The value of `--name VALUE`, the last one where it is repeated. */
  readonly value: (name: string) => string | undefined;
  /** Every value of a repeatable `--name VALUE`. */
  readonly values: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

/** One command of `policy-annotator`. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** The whole text of `policy-annotator NAME --help`. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly run: (args: CommandArguments, host: CommandHost) => Promise<ExitCode>;
}

/**
 * Reads and handles files one after another; one that cannot be read is one line on standard error and does not
 * stop the others.
 * @returns 2 if any file failed, else 0.
 */
export async function forEachSource(
  files: readonly string[],
  host: CommandHost,
  handle: (source: Source) => Promise<void> | void,
): Promise<ExitCode> {
  checkFiles(files);
  let code: ExitCode = exitCodes.done;
  for (const file of files) {
    try {
      await handle(await host.read(file));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      host.complain(error.message);
      code = exitCodes.failed;
    }
  }
  return code;
}

function checkFiles(files: readonly string[]): void {
  if (files.length === 0) throw new CommandError('no file given (use - for standard input)');
  if (files.includes('')) throw new CommandError('a file name is empty');
  if (files.filter((file) => file === '-').length > 1)
    throw new CommandError('standard input can be read only once');
}

/**
 * The file that an option names for the output, undefined without the option.
 * @throws CommandError where it is one of the files read: a report is not to be lost under what is made of it.
 */
export function outputFile({ files, value }: CommandArguments, name: string): string | undefined {
  const output = value(name);
  if (output === '') throw new CommandError(`--${name} needs a file name`);
  if (output !== undefined) checkNotRead(output, name, files);
  return output;
}

/**
 * Throws CommandError where a file that is to be written, for the option `name`, is one of the files read, be it behind a
 * link.
 */
export function checkNotRead(output: string, name: string, files: readonly string[]): void {
  if (files.some((file) => wholePath(file) === wholePath(output)))
    throw new CommandError(`--${name} ${output} would overwrite the report`);
}

/** Where a name leads, through links; as it stands where there is no such file yet. */
function wholePath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return resolve(file);
  }
}

/** The value of an option that must be one of a few words. @throws CommandError listing them otherwise. */
export function choice<const Word extends string>(
  args: CommandArguments,
  name: string,
  words: readonly Word[],
  fallback: Word,
): Word {
  const given = args.value(name) ?? fallback;
  const word = words.find((each) => each === given);
  if (word === undefined)
    throw new CommandError(`--${name} must be one of ${words.join(', ')}, not “${given}”`);
  return word;
}
