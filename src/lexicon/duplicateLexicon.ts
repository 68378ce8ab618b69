import formulaTable from '../../seeds/lexicon/formulas.tsv';
import type { DuplicateLexicon, Formula } from '../core/duplicates/lexicon';
import { oneOf } from './oneOf';
import { parseTsv } from './parseTsv';

const kinds: readonly Formula['kind'][] = ['opening', 'line', 'closing'];

/**
 * The tables for duplicates.
 * @throws Error naming the table and the pattern where a row is malformed.
 */
export const readDuplicateLexicon = (): DuplicateLexicon => ({
  formulas: parseTsv('formulas.tsv', formulaTable, ['kind', 'pattern']).map(({ kind, pattern }) => ({
    kind: oneOf(kinds, kind, `formulas.tsv: ${pattern}`),
    pattern: new RegExp(pattern, 'u'),
  })),
});
