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
import stanceTable from '../../seeds/lexicon/stance.tsv';
import wordTable from '../../seeds/lexicon/bindingWords.tsv';
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
    const known = wordClasses.find((each) => each === name);
    if (known === undefined) throw new Error(`bindingWords.tsv: class ${name} of ${word}`);
    words.set(word, (words.get(word) ?? new Map<WordClass, string>()).set(known, value === '-' ? '' : value));
  }
  return Array.from(words, ([word, classes]) => ({ word, classes }));
}

function readNameEndings(): Readonly<Record<NameKind, RegExp>> {
  const parts = new Map<NameKind, string[]>(nameKinds.map((kind) => [kind, []]));
  for (const { ending, kind: name, place } of parseTsv('nameEndings.tsv', endingTable, [
    'ending',
    'kind',
    'place',
  ])) {
    const known = nameKinds.find((each) => each === name);
    if (known === undefined || (place !== 'end' && place !== 'within'))
      throw new Error(`nameEndings.tsv: ${name} ${place} of ${ending}`);
    parts.get(known)?.push(place === 'end' ? `${ending}$` : ending);
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
    if (!(size > 0) || (stance !== 'target' && stance !== 'actual'))
      throw new Error(`stance.tsv: ${stance} ${weight} of ${word}`);
    return { word, weight: stance === 'target' ? size : -size };
  });

const readPeriodWords = (): PeriodWord[] =>
  parseTsv('periodWords.tsv', periodTable, ['word', 'offset', 'year']).map(({ word, offset, year }) => {
    if (!/^-?\d$/.test(offset) || !/^-?\d$|^-$/.test(year))
      throw new Error(`periodWords.tsv: ${offset} ${year} of ${word}`);
    return { word, offset: Number(offset), year: year === '-' ? null : Number(year) };
  });

function readGoalCues(): GoalCue[] {
  return parseTsv('goalCues.tsv', goalTable, ['word', 'rule', 'asks']).map(({ word, rule, asks }) => {
    const condition = goalConditions.find((each) => each === asks) ?? null;
    if (condition === null && asks !== '-') throw new Error(`goalCues.tsv: ${asks} of ${word}`);
    return { word, rule, asks: condition };
  });
}

/** The entries by their first two characters, the longest first, and by the first alone: there only one that is no longer. */
function byOpening<const Entry extends { readonly word: string }>(
  entries: readonly Entry[],
): OpeningTable<Entry> {
  const table = new Map<number, Entry[]>();
  for (const entry of entries) {
    const opening = openingOf(entry.word, 0, 2);
    const listed = table.get(opening);
    if (listed === undefined) table.set(opening, [entry]);
    else listed.push(entry);
  }
  for (const { word } of entries) {
    const first = openingOf(word, 0, 1);
    if (!table.has(first)) table.set(first, []);
  }
  for (const list of table.values()) list.sort((a, b) => b.word.length - a.word.length);
  return table;
}
