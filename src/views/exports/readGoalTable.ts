import type { DraftMark } from '../../core/annotations/draft';
import type { Imported } from '../../core/annotations/exchange/exchangeFormat';
import type { CorrectedValues } from '../../core/annotations/mark';
import { comparators } from '../../core/model/quantity';
import { isSpanIn } from '../../core/model/span';
import { goalLabels, goalRoles } from '../goalEntries';
import type { Quoter } from '../quoter';
import { readNumber } from '../readNumber';
import { goalRoleTerm } from '../terms';
import type { Translate } from '../translate';
import { type Cell, goalColumns } from './columns';
import { withoutGuard } from './formula';
import type { GoalRow } from './goalRows';

/** The report a table of goals is read for. */
export interface TableReport {
  /** Its file name without folder; rows of other files are passed over. */
  readonly name: string;
  readonly length: number;
  readonly quoter: Quoter;
  /** The languages its titles and words may be in. */
  readonly languages: readonly Translate[];
}

type RowCells = ReadonlyMap<keyof GoalRow, Cell>;

/**
 * Reads a table that goals were exported to, and perhaps corrected in, as decisions with the values it has. A row
 * whose sentence does not stand where it says is a problem, for the table is of another version of the text.
 * @param rows the first holds the titles
 */
export function readGoalTable(
  [titles = [], ...rows]: readonly (readonly Cell[])[],
  report: TableReport,
): Imported {
  const keys = titles.map((title) => columnKey(title, report.languages));
  const missing = (['start', 'end', 'role'] as const).filter((key) => !keys.includes(key));
  if (missing.length > 0) return { drafts: [], problems: [`no column ${missing.join(', ')}`] };
  const drafts: DraftMark[] = [];
  const problems: string[] = [];
  for (const [at, row] of rows.entries()) {
    const cells: RowCells = new Map(
      keys.flatMap((key, column) => (key ? [[key, row[column] ?? null] as const] : [])),
    );
    const file = String(cells.get('file') ?? report.name);
    if (file.split(/[\\/]/).at(-1) !== report.name || row.every((cell) => cell === null || cell === ''))
      continue;
    const draft = readRow(cells, report);
    if (typeof draft === 'string') problems.push(`row ${at + 2}: ${draft}`);
    else drafts.push(draft);
  }
  return { drafts, problems };
}

const columnKey = (title: Cell, languages: readonly Translate[]): keyof GoalRow | null =>
  languages.flatMap((t) => goalColumns(t)).find((column) => column.title === title)?.key ?? null;

/** The decision of a row; what is wrong with it where there is none. */
function readRow(cells: RowCells, { length, quoter, languages }: TableReport): DraftMark | string {
  const word = cells.get('role');
  const role = goalRoles.find((each) => languages.some((t) => goalRoleTerm(each, t) === word));
  const span = { start: Number(cells.get('start')), end: Number(cells.get('end')) };
  if (role === undefined) return `no such role: ${String(word)}`;
  if (!isSpanIn(span, length)) return `${span.start}–${span.end} is outside the text`;
  const sentence = cells.get('sentence');
  const stands = quoter.read(quoter.sentenceAt(span));
  if (typeof sentence === 'string' && bare(sentence) !== bare(stands))
    return `“${sentence}” does not stand there`;
  const values = role === 'qualitative' ? {} : readValues(cells);
  const indicator = readWords(cells, 'indicator');
  return {
    ...{ span, label: goalLabels[role], state: 'corrected', note: null, tags: [] },
    values: { ...values, ...(indicator === null ? {} : { indicator }) },
  };
}

function readValues(cells: RowCells): CorrectedValues {
  const comparator = comparators.find((each) => each === cells.get('comparator'));
  const [unit, period] = [readWords(cells, 'unit'), readWords(cells, 'period')];
  return {
    ...(comparator ? { comparator } : {}),
    ...numberIn(cells, 'min'),
    ...numberIn(cells, 'max'),
    ...(unit === null ? {} : { unit }),
    ...(period === null ? {} : { period }),
  };
}

function numberIn(cells: RowCells, key: 'min' | 'max'): CorrectedValues {
  const value = readNumber(String(cells.get(key) ?? ''));
  return value === null ? {} : { [key]: value };
}

function readWords(cells: RowCells, key: keyof GoalRow): string | null {
  const words = withoutGuard(String(cells.get(key) ?? ''));
  return words === '' ? null : words;
}

const bare = (text: string): string => withoutGuard(text).replace(/\s/g, '');
