import formulaTable from '../../seeds/lexicon/formulas.tsv';
import type { DuplicateLexicon, Formula } from '../core/duplicates/lexicon';
import { parseTsv } from './parseTsv';

const kinds: readonly Formula['kind'][] = ['opening', 'line', 'closing'];

/**
 * The tables for duplicates.
 * @throws Error naming the table and the pattern where a row is malformed.
 */
export const readDuplicateLexicon = (): DuplicateLexicon => ({
  formulas: parseTsv('formulas.tsv', formulaTable, ['kind', 'pattern']).map(({ kind, pattern }) => {
    const known = kinds.find((one) => one === kind);
    if (known === undefined) throw new Error(`formulas.tsv: ${kind} of ${pattern}`);
    return { kind: known, pattern: new RegExp(pattern, 'u') };
  }),
});
