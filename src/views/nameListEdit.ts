import { nameInLine } from '../core/entities/nameList';

/**
 * A name list with a name set to a type, in the line where the name stands already, else at the end. `header` opens a
 * list that is empty. Everything else of the list stays as the person wrote it, their line ends too.
 * @example withName('# 名称\n', '云帆驿站', '设施', '') // '# 名称\n云帆驿站\t设施\n'
 */
export function withName(list: string, name: string, typeWord: string, header: string): string {
  const lineEnd = list.includes('\r\n') ? '\r\n' : '\n';
  const lines = (list.trim() === '' ? header : list).split(/\r?\n/);
  const at = lines.findIndex((line) => nameInLine(line) === name);
  const entry = `${name}\t${typeWord}`;
  if (at >= 0) return lines.with(at, entry).join(lineEnd);
  while (lines.at(-1) === '') lines.pop();
  return [...lines, entry, ''].join(lineEnd);
}
