import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type NameListProblem, type OwnName, readNameList } from '../core/entities/nameList';
import { nameListFile } from '../views/fileNames';
import { readSource } from './readSource';

const reasons: Readonly<Record<NameListProblem['code'], string>> = {
  'no-type': 'says only a name, not what it is (write NAME, a tab, and person, place … or -)',
  'unknown-type': 'is no type of name',
  'name-length': 'is too short or too long for a name',
  repeated: 'stands in this list already',
};

/** The name lists that hold for each report: those named on the command line, then the nearest one. */
export class NameLists {
  readonly #complain: (line: string) => void;
  readonly #named: (readonly OwnName[])[] = [];
  readonly #read = new Map<string, readonly OwnName[]>();

  /** @param complain is told of every line of a list that cannot be used, once */
  constructor(complain: (line: string) => void) {
    this.#complain = complain;
  }

  /** Lets a list hold for every report. @throws CommandError where it cannot be read. */
  async add(file: string): Promise<void> {
    this.#named.push(await this.#list(file));
  }

  /** The lists of a report, that which counts first before the others. */
  async of(report: string): Promise<readonly (readonly OwnName[])[]> {
    const nearest = nearestList(report === '-' ? process.cwd() : dirname(resolve(report)));
    return nearest === null ? this.#named : [...this.#named, await this.#list(nearest)];
  }

  async #list(file: string): Promise<readonly OwnName[]> {
    return this.#read.get(file) ?? this.#take(file, (await readSource(file)).text);
  }

  #take(file: string, text: string): readonly OwnName[] {
    const { names, problems } = readNameList(text);
    for (const { code, line, span } of problems)
      this.#complain(`${file}:${line + 1}: “${text.slice(span.start, span.end)}” ${reasons[code]}`);
    this.#read.set(file, names);
    return names;
  }
}

/** The list in a folder or the nearest above it. */
function nearestList(folder: string): string | null {
  const file = join(folder, nameListFile);
  if (existsSync(file)) return file;
  return dirname(folder) === folder ? null : nearestList(dirname(folder));
}
