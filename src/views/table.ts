import type { Quantity } from '../core/model/quantity';
import type { Report } from '../core/model/report';
import { counted } from './counted';
import { quantityLiteral } from './quantityText';

/** Columns a terminal gives a text: two for a character outside Latin-1, else one. */
const columnsOf = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (char > '\u00ff' ? 2 : 1), 0);

const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)));

const row = (quantity: Quantity, { noise }: Report): string[] => [
  quantity.indicator ?? '—',
  `${quantity.comparator} ${quantityLiteral(quantity, noise)}`,
  quantity.measure,
  quantity.strength ?? '—',
  quantity.period ?? '—',
];

/**
 * The targets of a report as aligned columns for a terminal, under the file's name:
 * `地区生产总值  ≈ 5.5%  increase  expected  2024`.
 */
export function toTable(report: Report): string {
  const targets = report.quantities.filter(({ role }) => role === 'target');
  const rows = [
    ['indicator', 'value', 'measure', 'strength', 'period'],
    ...targets.map((each) => row(each, report)),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, cells) => Math.max(most, columnsOf(cells[column] ?? '')), 0),
  );
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${report.file ?? '-'}: ${counted(targets.length, 'target')}\n${targets.length > 0 ? `${lines.join('\n')}\n` : ''}`;
}
