/**
 * Reads a lexicon table: tab-separated, one entry a line, `#` comment lines (sources stand there), no header.
 * @throws Error naming the table and line where a row has another number of columns than asked for.
 */
export function parseTsv<const Column extends string>(
  name: string,
  table: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  return table.split(/\r?\n/).flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    const cells = line.split('\t');
    if (cells.length !== columns.length)
      throw new Error(`${name}:${index + 1}: ${cells.length} columns where ${columns.length} are expected`);
    return [
      Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Record<Column, string>,
    ];
  });
}
