import { nameInLine } from '../core/entities/nameList';

/** What a name list is to say of a name: its line, or null for none. */
export interface NameLine {
  readonly name: string;
  readonly line: string | null;
}

/** The line that says what a name is. */
export const nameLine = (name: string, typeWord: string): NameLine => ({
  name,
  line: `${name}\t${typeWord}`,
});

const linesOf = (list: string): string[] => list.split(/\r?\n/);

/** What a list says of a name. */
export const lineAbout = (list: string, name: string): NameLine => ({
  name,
  line: linesOf(list).find((line) => nameInLine(line) === name) ?? null,
});

/**
 * A name list with a line in the place where its name stands already, else at the end; without a line the name goes.
 * `header` opens a list that is empty. Everything else of the list stays as the person wrote it, their line ends too.
 * @example withLine('# 名称\n', nameLine('云帆驿站', '设施'), '') // '# 名称\n云帆驿站\t设施\n'
 */
export function withLine(list: string, { name, line }: NameLine, header: string): string {
  const lineEnd = list.includes('\r\n') ? '\r\n' : '\n';
  const lines = linesOf(list.trim() === '' ? header : list);
  const at = lines.findIndex((each) => nameInLine(each) === name);
  const wanted = line === null ? [] : [line];
  if (at >= 0 || line === null)
    return lines.toSpliced(at < 0 ? lines.length : at, 1, ...wanted).join(lineEnd);
  while (lines.at(-1) === '') lines.pop();
  return [...lines, line, ''].join(lineEnd);
}
