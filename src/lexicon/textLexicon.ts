import characters from '../../seeds/lexicon/characters.tsv';
import words from '../../seeds/lexicon/words.tsv';
import type { TextLexicon } from '../core/text/lexicon';
import { parseTsv } from './parseTsv';

/** The knowledge of plain Chinese the clean reading stands on. */
export const textLexicon = (): TextLexicon => ({
  followers: new Map(
    parseTsv('words.tsv', words, ['first', 'following']).map(({ first, following }) => [first, following]),
  ),
  commonness: new Map(
    parseTsv('characters.tsv', characters, ['power', 'characters']).flatMap(({ power, characters: row }) =>
      Array.from(row, (char): [string, number] => [char, Number(power)]),
    ),
  ),
});
