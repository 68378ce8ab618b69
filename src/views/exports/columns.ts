import { convertedInDigits } from '../conversion';
import { goalRoleTerm, measureTerm, strengthTerm } from '../terms';
import type { Translate } from '../translate';
import type { GoalRow } from './goalRows';

/** A cell as tables and sheets take it. */
export type Cell = string | number | null;

export interface Column {
  readonly key: keyof GoalRow;
  readonly title: string;
  /** About how many Latin characters wide the column is shown. */
  readonly width: number;
  readonly cell: (row: GoalRow) => Cell;
}

/** Every column of an export, in order, in the reader's language. */
export const goalColumns = (t: Translate): readonly Column[] => [
  { key: 'indicator', title: t('Indicator'), width: 28, cell: ({ indicator }) => indicator },
  { key: 'value', title: t('Value'), width: 14, cell: ({ value }) => value },
  { key: 'unit', title: t('Unit'), width: 8, cell: ({ unit }) => unit },
  { key: 'min', title: t('Minimum'), width: 16, cell: ({ min }) => min },
  { key: 'max', title: t('Maximum'), width: 16, cell: ({ max }) => max },
  { key: 'comparator', title: t('Comparator'), width: 8, cell: ({ comparator }) => comparator },
  {
    key: 'strength',
    title: t('Strength'),
    width: 10,
    cell: ({ strength }) => strength && strengthTerm(strength, t),
  },
  {
    key: 'measure',
    title: t('Measure'),
    width: 10,
    cell: ({ measure }) => measure && measureTerm(measure, t),
  },
  { key: 'role', title: t('Role'), width: 10, cell: ({ role }) => goalRoleTerm(role, t) },
  { key: 'period', title: t('Period'), width: 10, cell: ({ period }) => period },
  {
    key: 'converted',
    title: t('Converted'),
    width: 16,
    cell: ({ converted }) => converted && convertedInDigits(converted),
  },
  { key: 'section', title: t('Section'), width: 36, cell: ({ section }) => section },
  { key: 'sentence', title: t('Sentence'), width: 60, cell: ({ sentence }) => sentence },
  { key: 'file', title: t('File'), width: 24, cell: ({ file }) => file },
  { key: 'line', title: t('Line'), width: 8, cell: ({ line }) => line },
  { key: 'repeated', title: t('Repeated'), width: 8, cell: ({ repeated }) => (repeated ? t('yes') : null) },
  { key: 'start', title: t('Start'), width: 8, cell: ({ start }) => start },
  { key: 'end', title: t('End'), width: 8, cell: ({ end }) => end },
];
