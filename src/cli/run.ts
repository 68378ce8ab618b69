import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { agreeCommand } from './agree';
import { analyzeCommand } from './analyze';
import { cleanCommand } from './clean';
import {
  type Command,
  type CommandArguments,
  CommandError,
  type CommandHost,
  type ExitCode,
  exitCodes,
} from './command';
import { exportCommand } from './export';
import { importCommand } from './import';
import { outlineCommand } from './outline';

const commands: readonly Command[] = [
  analyzeCommand,
  outlineCommand,
  cleanCommand,
  exportCommand,
  importCommand,
  agreeCommand,
];

const help = `Usage: policy-annotator COMMAND FILE… [options]

Annotates Chinese policy texts: targets, named entities, sections, duplicates.

${commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

  --help     this text, or a command's own after its name
  --version  the version and the word segmenter that loads here
`;

export interface RunHost extends CommandHost {
  /** What a person is told of the word segmenter in use. */
  readonly describeSegmenter: () => string;
}

/**
 * Runs one command line (without `node` and the script) to its exit code. Errors a person can mend are one line
 * on standard error and exit code 2. So is a fault of the program but for its stack: 1 would say that it found something.
 */
export async function run(argv: readonly string[], host: RunHost): Promise<ExitCode> {
  try {
    return await dispatch(argv, host);
  } catch (error) {
    host.complain(`policy-annotator: ${reasonOf(error)}`);
    return exitCodes.failed;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof CommandError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function dispatch([name, ...rest]: readonly string[], host: RunHost): Promise<ExitCode> {
  if (name === '--version') {
    await host.write(`policy-annotator ${version}\n${host.describeSegmenter()}\n`);
    return exitCodes.done;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await host.write(help);
    return name === undefined ? exitCodes.failed : exitCodes.done;
  }
  const command = commands.find((each) => each.name === name);
  if (!command) throw new CommandError(`no command “${name}”; see policy-annotator --help`);
  if (rest.includes('--help') || rest.includes('-h')) {
    await host.write(command.help);
    return exitCodes.done;
  }
  return await command.run(parse(command, rest), host);
}

function parse({ options }: Command, argv: readonly string[]): CommandArguments {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const list = (name: string): string[] => [values[name] ?? []].flat().map(String);
    return {
      files: positionals,
      value: (name) => list(name).at(-1),
      values: list,
      flag: (name) => values[name] === true,
    };
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}
