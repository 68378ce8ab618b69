import type { Column } from './columns';
import type { GoalRow } from './goalRows';

const escapeMarkdown = (text: string): string =>
  text.replace(/[\\|`*_[\]<>~]/g, (char) => `\\${char}`).replace(/\s*\n\s*/g, ' ');

/** Rows as a Markdown table. */
export function toMarkdown(rows: readonly GoalRow[], columns: readonly Column[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [
    line(columns.map(({ title }) => title)),
    line(columns.map(({ key }) => (key === 'min' || key === 'max' || key === 'line' ? '---:' : '---'))),
    ...rows.map((row) => line(columns.map(({ cell }) => escapeMarkdown(String(cell(row) ?? ''))))),
  ].join('');
}
