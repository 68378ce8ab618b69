import words from '../../seeds/lexicon/words.tsv';
import type { TextLexicon } from '../core/text/lexicon';
import { parseTsv } from './parseTsv';

/** The knowledge of plain Chinese the clean reading stands on. */
export const textLexicon = (): TextLexicon => ({
  words: new Set(
    parseTsv('words.tsv', words, ['first', 'following']).flatMap(({ first, following }) =>
      Array.from(following, (second) => first + second),
    ),
  ),
});
