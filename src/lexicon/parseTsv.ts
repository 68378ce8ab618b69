/**
 * Reads a lexicon table: tab-separated, one entry a line, `#` comment lines (sources stand there), no header.
 * @throws Error naming the table and line where a row has another number of columns than asked for.
 */
export function parseTsv<const Column extends string>(
  name: string,
  table: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const rows: Record<Column, string>[] = [];
  table
    .replaceAll('\r', '')
    .split('\n')
    .forEach((line, index) => {
      if (line === '' || line.startsWith('#')) return;
      const cells = line.split('\t');
      if (cells.length !== columns.length)
        throw new Error(`${name}:${index + 1}: ${cells.length} columns where ${columns.length} are expected`);
      const row: Partial<Record<Column, string>> = {};
      for (const [at, column] of columns.entries()) row[column] = cells[at] ?? '';
      rows.push(row as Record<Column, string>);
    });
  return rows;
}
