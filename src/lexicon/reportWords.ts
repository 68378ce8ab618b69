import table from '../../seeds/lexicon/reportWords.tsv';
import { oneOf } from './oneOf';
import { parseTsv } from './parseTsv';

const signs = ['report', 'public', 'scope'] as const;

const rows = parseTsv('reportWords.tsv', table, ['sign', 'words']);
for (const { sign, words } of rows) oneOf(signs, sign, `reportWords.tsv: ${words}`);
const wordsOf = (sign: (typeof signs)[number]): readonly string[] =>
  rows.filter((row) => row.sign === sign).flatMap(({ words }) => words.split(' '));

/**
 * Words that tell what kind of text one is and which indicators are the same; small enough for a host that does without
 * the lexicon.
 */
export const reportWords = {
  report: wordsOf('report'),
  public: wordsOf('public'),
  scope: wordsOf('scope'),
};
