import boilerplate from '../../seeds/lexicon/boilerplate.tsv';
import characters from '../../seeds/lexicon/characters.tsv';
import cutWords from '../../seeds/lexicon/cutSigns.tsv';
import syllables from '../../seeds/lexicon/syllables.tsv';
import words from '../../seeds/lexicon/words.tsv';
import { type CutSign, cutSigns, type FrameSigns, type TextLexicon } from '../core/text/lexicon';
import { oneOf } from './oneOf';
import { parseTsv } from './parseTsv';

/**
 * The knowledge of plain Chinese the clean reading stands on.
 * @throws Error naming the table where a row is malformed.
 */
export const readTextLexicon = (): TextLexicon => ({
  followers: new Map(
    parseTsv('words.tsv', words, ['first', 'following']).map(({ first, following }) => [first, following]),
  ),
  commonness: readCommonness(),
  syllables: readSyllables(),
  frame: readFrame(),
  cutSigns: readCutSigns(),
});

function readCommonness(): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  for (const row of parseTsv('characters.tsv', characters, ['power', 'characters']))
    for (const char of row.characters) known.set(char, Number(row.power));
  return known;
}

function readSyllables(): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, string[]>();
  for (const { syllable, characters: row } of parseTsv('syllables.tsv', syllables, [
    'syllable',
    'characters',
  ]))
    for (const char of row) {
      const others = known.get(char);
      if (others === undefined) known.set(char, [syllable]);
      else others.push(syllable);
    }
  return known;
}

function readCutSigns(): ReadonlyMap<CutSign, readonly string[]> {
  const rows = parseTsv('cutSigns.tsv', cutWords, ['sign', 'words']);
  return new Map(rows.map((row) => [oneOf(cutSigns, row.sign, 'cutSigns.tsv'), row.words.split(' ')]));
}

function readFrame(): TextLexicon['frame'] {
  const rows = parseTsv('boilerplate.tsv', boilerplate, ['place', 'met', 'sign']);
  const signsAt = (place: 'head' | 'foot'): FrameSigns => {
    const own = rows.filter((row) => row.place === place);
    const signs = (met: 'label' | 'text' | 'line'): string[] =>
      own.filter((row) => row.met === met).map(({ sign }) => sign);
    return { labels: new Set(signs('label')), texts: signs('text'), lines: new Set(signs('line')) };
  };
  return { head: signsAt('head'), foot: signsAt('foot') };
}
