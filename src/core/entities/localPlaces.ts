import type { Division, PlaceTable } from './placeTable';
import { type TermMatches, type TermTable, createTermTable } from './termTable';
import { kindBit, kindBits } from './terms';

/** The places a document is about: the city it names most, with the counties and towns in it. */
export interface Divisions {
  /** The code of the home city; null where the text names none clearly. */
  readonly home: string | null;
  /** Names and short names of the counties and towns in the home city. */
  readonly terms: TermTable;
}

const namedDivision = kindBits('division', 'shortDivision', 'shortCounty');
const fullName = kindBit('division');
const leastWeight = 3;

/**
 * Where a document is at home, so that 黄店 is read as the town of that county and not passed over. Every division
 * the text names speaks for its city, by its full name twice; a name that several cities share speaks for none.
 */
export function findLocalPlaces(text: string, matches: TermMatches, places: PlaceTable): Divisions {
  const weights = new Map<string, number>();
  for (let at = 0; at < text.length; at++)
    for (let match = matches.first[at] ?? 0; match < (matches.first[at + 1] ?? 0); match++) {
      const value = matches.values[match] ?? 0;
      if ((value & namedDivision) === 0) continue;
      const city = cityNamed(places, text.slice(at, at + (matches.lengths[match] ?? 0)));
      if (city !== null) weights.set(city, (weights.get(city) ?? 0) + ((value & fullName) !== 0 ? 2 : 1));
    }
  const [home, weight] = [...weights].reduce<[string | null, number]>(
    (best, [code, sum]) => (sum > best[1] ? [code, sum] : best),
    [null, leastWeight - 1],
  );
  return { home: weight < leastWeight ? null : home, terms: createTermTable(localTerms(places, home)) };
}

/** The one city a name belongs to; null for a province, or where several share the name. */
function cityNamed(places: PlaceTable, name: string): string | null {
  const cities = new Set((places.byName.get(name) ?? []).map(({ code }) => code.slice(0, 4)));
  const [city = ''] = cities;
  return cities.size === 1 && city.length === 4 ? city : null;
}

function* localTerms(places: PlaceTable, home: string | null): Iterable<readonly [string, number]> {
  if (home === null) return;
  for (const division of places.byCode.values()) {
    if (!division.code.startsWith(home)) continue;
    yield* divisionTerms(division);
    for (const town of places.towns.get(division.code)?.split(' ') ?? []) yield* townTerms(town);
  }
}

function* divisionTerms({ name, short }: Division): Iterable<readonly [string, number]> {
  yield [name, kindBit('division')];
  if (short !== '') yield [short, kindBit('shortDivision')];
}

function* townTerms(town: string): Iterable<readonly [string, number]> {
  const short = town.replace(/(?:镇|乡|街道|苏木)$/, '');
  yield [town, kindBit('town')];
  if (short.length > 1) yield [short, kindBit('town')];
}
