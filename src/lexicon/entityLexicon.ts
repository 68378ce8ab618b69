import commonWords from '../../seeds/lexicon/commonWords.tsv';
import listHeads from '../../seeds/lexicon/listHeads.tsv';
import nameTerms from '../../seeds/lexicon/nameTerms.tsv';
import places from '../../seeds/lexicon/places.tsv';
import towns from '../../seeds/lexicon/towns.tsv';
import nameModel from '../../seeds/model/names.tsv';
import type { EntityLexicon, ListedType } from '../core/entities/lexicon';
import type { Division, PlaceTable } from '../core/entities/placeTable';
import { createTermTable, kindBit, termKinds, wordClasses, wordValue } from '../core/entities/terms';
import { readNameModel } from './nameModel';
import { parseTsv } from './parseTsv';

const listedTypes: readonly ListedType[] = [
  'place',
  'organization',
  'facility',
  'document',
  'meeting',
  'program',
];

/** The tables of names that ship with the program. @throws Error naming the table where one is malformed. */
export function readEntityLexicon(): EntityLexicon {
  const divisions = parseTsv('places.tsv', places, ['code', 'name', 'short']);
  return {
    terms: createTermTable([
      ...wordTerms(),
      ...nameTermEntries(),
      ...divisionTerms(divisions),
      ...townTerms(),
    ]),
    places: placeTable(divisions),
    listHeads: new Map(
      parseTsv('listHeads.tsv', listHeads, ['head', 'type']).map(({ head, type }) => [
        head,
        oneOf('listHeads.tsv', listedTypes, type),
      ]),
    ),
    model: readNameModel(nameModel),
  };
}

function oneOf<Value extends string>(table: string, allowed: readonly Value[], given: string): Value {
  const found = allowed.find((value) => value === given);
  if (found === undefined) throw new Error(`${table}: ${given} is none of ${allowed.join(', ')}`);
  return found;
}

function* wordTerms(): Iterable<readonly [string, number]> {
  for (const row of parseTsv('commonWords.tsv', commonWords, ['wordClass', 'frequency', 'words'])) {
    const value = wordValue(oneOf('commonWords.tsv', wordClasses, row.wordClass), Number(row.frequency));
    for (const word of row.words.split(' ')) yield [word, value];
  }
}

function* nameTermEntries(): Iterable<readonly [string, number]> {
  for (const row of parseTsv('nameTerms.tsv', nameTerms, ['kind', 'words'])) {
    const value = kindBit(oneOf('nameTerms.tsv', termKinds, row.kind));
    for (const word of row.words.split(' ')) yield [word, value];
  }
}

/** Names of counties that any city's inner parts are called by. */
const generic = new Set(['城区', '郊区', '矿区', '新城区', '城中区', '市中区', '市南区', '市北区']);

function* divisionTerms(divisions: readonly Division[]): Iterable<readonly [string, number]> {
  for (const { code, name, short } of divisions) {
    yield [name, kindBit(generic.has(name) ? 'shortCounty' : 'division')];
    if (short !== '') yield [short, kindBit(code.length > 4 ? 'shortCounty' : 'shortDivision')];
  }
}

function* townTerms(): Iterable<readonly [string, number]> {
  const town = kindBit('town');
  for (const { names } of parseTsv('towns.tsv', towns, ['county', 'names']))
    for (const name of names.split(' ')) yield [name, town];
}

function placeTable(divisions: readonly Division[]): PlaceTable {
  const byName = new Map<string, Division[]>();
  for (const division of divisions)
    for (const name of new Set([division.name, division.short])) {
      if (name === '') continue;
      const sharing = byName.get(name);
      if (sharing === undefined) byName.set(name, [division]);
      else sharing.push(division);
    }
  return {
    byName,
    byCode: new Map(divisions.map((division) => [division.code, division])),
    towns: new Map(
      parseTsv('towns.tsv', towns, ['county', 'names']).map(({ county, names }) => [county, names]),
    ),
  };
}
