import cityCharacters from '../../seeds/lexicon/cityCharacters.tsv';
import commonWords from '../../seeds/lexicon/commonWords.tsv';
import listHeads from '../../seeds/lexicon/listHeads.tsv';
import nameCues from '../../seeds/lexicon/nameCues.tsv';
import nameTerms from '../../seeds/lexicon/nameTerms.tsv';
import places from '../../seeds/lexicon/places.tsv';
import townTable from '../../seeds/lexicon/towns.tsv';
import nameModel from '../../seeds/model/names.bin';
import { formBoundPatterns } from '../core/entities/boundPatterns';
import { type CueKind, type NameCues, cueKinds } from '../core/entities/cues';
import { formNamePatterns } from '../core/entities/namePatterns';
import type { EntityLexicon, ListedType } from '../core/entities/lexicon';
import type { Division, PlaceTable } from '../core/entities/placeTable';
import { createTermTable } from '../core/entities/termTable';
import { kindBit, termKinds, wordClasses, wordValue } from '../core/entities/terms';
import { readNameModel } from './nameModel';
import { oneOf } from './oneOf';
import { parseTsv } from './parseTsv';

const listedTypes: readonly ListedType[] = [
  'place',
  'organization',
  'facility',
  'document',
  'meeting',
  'program',
];

/** Towns by county, those of one separated by spaces. */
type Towns = readonly { readonly county: string; readonly names: string }[];

/** The tables of names that ship with the program. @throws Error naming the table where one is malformed. */
export function readEntityLexicon(): EntityLexicon {
  const divisions = parseTsv('places.tsv', places, ['code', 'name', 'short']);
  const towns = parseTsv('towns.tsv', townTable, ['county', 'names']);
  const cues = readCues();
  return {
    terms: createTermTable([
      ...wordTerms(),
      ...nameTermEntries(),
      ...divisionTerms(divisions),
      ...townTerms(towns),
    ]),
    places: placeTable(divisions, towns),
    listHeads: new Map(
      parseTsv('listHeads.tsv', listHeads, ['head', 'type']).map(({ head, type }) => [
        head,
        oneOf(listedTypes, type, 'listHeads.tsv'),
      ]),
    ),
    cues,
    patterns: formNamePatterns(cues),
    bounds: formBoundPatterns(cues),
    model: readNameModel(nameModel),
  };
}

function* wordTerms(): Iterable<readonly [string, number]> {
  for (const row of parseTsv('commonWords.tsv', commonWords, ['wordClass', 'frequency', 'words'])) {
    const value = wordValue(oneOf(wordClasses, row.wordClass, 'commonWords.tsv'), Number(row.frequency));
    yield [row.words, value];
  }
}

function* nameTermEntries(): Iterable<readonly [string, number]> {
  for (const row of parseTsv('nameTerms.tsv', nameTerms, ['kind', 'words'])) {
    const value = kindBit(oneOf(termKinds, row.kind, 'nameTerms.tsv'));
    yield [row.words, value];
  }
}

function readCues(): NameCues {
  const rows = new Map(
    parseTsv('nameCues.tsv', nameCues, ['cue', 'words']).map(({ cue, words }) => [
      oneOf(cueKinds, cue, 'nameCues.tsv'),
      words.split(' '),
    ]),
  );
  const wordsOf = (kind: CueKind): readonly string[] => {
    const words = rows.get(kind);
    if (words === undefined) throw new Error(`nameCues.tsv: no row ${kind}`);
    return words;
  };
  return Object.fromEntries(cueKinds.map((kind) => [kind, wordsOf(kind)])) as NameCues;
}

/** Names of counties that any city's inner parts are called by. */
const generic = new Set(['城区', '郊区', '矿区', '新城区', '城中区', '市中区', '市南区', '市北区']);

function* divisionTerms(divisions: readonly Division[]): Iterable<readonly [string, number]> {
  for (const { code, name, short } of divisions) {
    yield [name, kindBit(generic.has(name) ? 'shortCounty' : 'division')];
    if (short !== '') yield [short, kindBit(code.length > 4 ? 'shortCounty' : 'shortDivision')];
  }
}

function* townTerms(towns: Towns): Iterable<readonly [string, number]> {
  for (const { names } of towns) yield [names, kindBit('town')];
}

function placeTable(divisions: readonly Division[], towns: Towns): PlaceTable {
  const byName = new Map<string, Division[]>();
  const enter = (name: string, division: Division): void => {
    const sharing = byName.get(name);
    if (sharing === undefined) byName.set(name, [division]);
    else sharing.push(division);
  };
  for (const division of divisions) {
    const { name, short } = division;
    enter(name, division);
    if (short !== '' && short !== name) enter(short, division);
  }
  return {
    byName,
    byCode: new Map(divisions.map((division) => [division.code, division])),
    byCharacter: codesByCharacter(divisions),
    towns: new Map(towns.map(({ county, names }) => [county, names])),
  };
}

function codesByCharacter(divisions: readonly Division[]): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  const enter = (character: string, code: string): void => {
    const sharing = codes.get(character);
    if (sharing === undefined) codes.set(character, [code]);
    else sharing.push(code);
  };
  const cities = new Map<string, string>();
  for (const { code, name } of divisions) {
    enter(name.charAt(0), code);
    cities.set(name, code);
  }
  for (const { city, character } of parseTsv('cityCharacters.tsv', cityCharacters, ['city', 'character'])) {
    const code = cities.get(city);
    if (code === undefined) throw new Error(`cityCharacters.tsv: no city ${city}`);
    enter(character, code);
  }
  return codes;
}
