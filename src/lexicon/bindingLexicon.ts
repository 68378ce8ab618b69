import { groupBy } from '../core/model/groupBy';
import {
  openingOf,
  type OpeningTable,
  wordClasses,
  type BindingLexicon,
  type GoalCue,
  goalConditions,
  type NameKind,
  nameKinds,
  type Lexeme,
  type PeriodWord,
  type WordClass,
} from '../core/quantities/binding/lexicon';
import type { WordList } from '../core/text/lexicon';
import endingTable from '../../seeds/lexicon/nameEndings.tsv';
import goalTable from '../../seeds/lexicon/goalCues.tsv';
import periodTable from '../../seeds/lexicon/periodWords.tsv';
import placeTable from '../../seeds/lexicon/places.tsv';
import stanceTable from '../../seeds/lexicon/stance.tsv';
import wordTable from '../../seeds/lexicon/bindingWords.tsv';
import { oneOf } from './oneOf';
import { parseTsv } from './parseTsv';

/**
 * The tables that say how quantities are bound to what they measure.
 * @throws Error naming the table and the word where a row is malformed.
 */
export function readBindingLexicon(words: WordList): BindingLexicon {
  const lexemes = readLexemes();
  return {
    lexemes: byOpening(
      lexemes.filter(({ classes }) => Array.from(classes.keys()).some((name) => !listed.has(name))),
    ),
    describingUnits: wordsOf(lexemes, 'describing'),
    glossaryTitles: wordsOf(lexemes, 'glossary'),
    words,
    names: readNameEndings(),
    stance: byOpening(readStance()),
    periods: byOpening(readPeriodWords()),
    goals: byOpening(readGoalCues()),
  };
}

/** The classes that stand in lists of their own and are not read out of a sentence. */
const listed: ReadonlySet<WordClass> = new Set(['describing', 'glossary']);

const wordsOf = (lexemes: readonly Lexeme[], name: WordClass): Set<string> =>
  new Set(lexemes.filter(({ classes }) => classes.has(name)).map(({ word }) => word));

function readLexemes(): Lexeme[] {
  const words = new Map<string, Map<WordClass, string>>();
  for (const { word, class: name, value } of parseTsv('bindingWords.tsv', wordTable, [
    'word',
    'class',
    'value',
  ])) {
    const known = oneOf(wordClasses, name, `bindingWords.tsv: ${word}`);
    const classes = words.get(word) ?? new Map<WordClass, string>();
    if (classes.has(known)) throw new Error(`bindingWords.tsv: ${word} is ${known} twice`);
    words.set(word, classes.set(known, value === '-' ? '' : value));
  }
  const lexemes = Array.from(words, ([word, classes]): Lexeme => ({ word, classes }));
  return [...lexemes, ...readPlaces().filter(({ word }) => !words.has(word))];
}

/** The places that are long enough to be no part of another word: whose figure a value is. */
const readPlaces = (): Lexeme[] =>
  parseTsv('places.tsv', placeTable, ['code', 'name', 'short'])
    .filter(({ name }) => name.length > 2)
    .map(({ name }) => ({ word: name, classes: ofPlace }));

const ofPlace: Lexeme['classes'] = new Map([['scope', 'place']]);

function readNameEndings(): Readonly<Record<NameKind, RegExp>> {
  const parts = new Map<NameKind, string[]>(nameKinds.map((kind) => [kind, []]));
  for (const { ending, kind: name, place } of parseTsv('nameEndings.tsv', endingTable, [
    'ending',
    'kind',
    'place',
  ])) {
    const where = `nameEndings.tsv: ${ending}`;
    const isLast = oneOf(['end', 'within'], place, where) === 'end';
    parts.get(oneOf(nameKinds, name, where))?.push(isLast ? `${ending}$` : ending);
  }
  const patternOf = (kind: NameKind): RegExp => new RegExp((parts.get(kind) ?? []).join('|'));
  return {
    sum: patternOf('sum'),
    whole: patternOf('whole'),
    part: patternOf('part'),
    rate: patternOf('rate'),
    time: patternOf('time'),
  };
}

const readStance = () =>
  parseTsv('stance.tsv', stanceTable, ['word', 'stance', 'weight']).map(({ word, stance, weight }) => {
    const size = Number(weight);
    if (!(size > 0)) throw new Error(`stance.tsv: ${word}: weight ${weight}`);
    const isTarget = oneOf(['target', 'actual'], stance, `stance.tsv: ${word}`) === 'target';
    return { word, weight: isTarget ? size : -size };
  });

const readPeriodWords = (): PeriodWord[] =>
  parseTsv('periodWords.tsv', periodTable, ['word', 'offset', 'year']).map(({ word, offset, year }) => {
    if (!/^-?\d$/.test(offset) || !/^-?\d$|^-$/.test(year))
      throw new Error(`periodWords.tsv: ${offset} ${year} of ${word}`);
    return { word, offset: Number(offset), year: year === '-' ? null : Number(year) };
  });

function readGoalCues(): GoalCue[] {
  return parseTsv('goalCues.tsv', goalTable, ['word', 'rule', 'asks']).map(({ word, rule, asks }) => {
    return { word, rule, asks: asks === '-' ? null : oneOf(goalConditions, asks, `goalCues.tsv: ${word}`) };
  });
}

/** The entries by their first two characters, the longest first, and by the first alone: there only one that is no longer. */
function byOpening<const Entry extends { readonly word: string }>(
  entries: readonly Entry[],
): OpeningTable<Entry> {
  const longestFirst = entries.toSorted((a, b) => b.word.length - a.word.length);
  const table = new Map(groupBy(longestFirst, ({ word }) => openingOf(word, 0, 2)));
  for (const { word } of entries) {
    const first = openingOf(word, 0, 1);
    if (!table.has(first)) table.set(first, []);
  }
  return table;
}
