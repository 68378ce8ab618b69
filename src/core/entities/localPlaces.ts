import type { Division, PlaceTable } from './placeTable';
import { type TermMatches, type TermTable, createTermTable } from './termTable';
import { kindBit, kindBits } from './terms';

/** The places a document is about: the city it names most, with the counties and towns in it. */
export interface Divisions {
  /** The code of the home city; null where the text names none clearly. */
  readonly home: string | null;
  /** The code of the county in it that the text names most; null where it names none clearly. */
  readonly homeCounty: string | null;
  /** Names and short names of the counties and towns in the home city. */
  readonly terms: TermTable;
  /** The codes of its counties, with their towns, separated by spaces. */
  readonly counties: readonly (readonly [code: string, towns: string])[];
}

const namedDivision = kindBits('division', 'shortDivision', 'shortCounty');
const fullName = kindBit('division');
const leastWeight = 3;

const nowhere: Divisions = { home: null, homeCounty: null, terms: createTermTable([]), counties: [] };

/**
 * Where a document is at home, so that 柳店 is read as the town of that county and not passed over. Every division
 * the text names speaks for its city, by its full name twice; a name that several cities share speaks for none.
 */
export function findLocalPlaces(text: string, matches: TermMatches, places: PlaceTable): Divisions {
  const names = weighNames(text, matches);
  const home = heaviest(weighCodes(names, (name) => cityNamed(places, name)));
  if (home === null) return nowhere;
  return {
    home,
    homeCounty: heaviest(weighCodes(names, (name) => countyNamed(places, home, name))),
    terms: createTermTable(localTerms(places, home)),
    counties: [...places.towns].filter(([code]) => code.startsWith(home)),
  };
}

/** The code that weighs most; null where none weighs enough. */
function heaviest(weights: ReadonlyMap<string, number>): string | null {
  const [code, weight] = [...weights].reduce<[string | null, number]>(
    (best, [each, sum]) => (sum > best[1] ? [each, sum] : best),
    [null, leastWeight - 1],
  );
  return weight < leastWeight ? null : code;
}

/** How much the text speaks of each code that its names stand for. */
function weighCodes(
  names: ReadonlyMap<string, number>,
  codeOf: (name: string) => string | null,
): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [name, weight] of names) {
    const code = codeOf(name);
    if (code !== null) weights.set(code, (weights.get(code) ?? 0) + weight);
  }
  return weights;
}

/** How often a text names each division, by its full name twice. */
function weighNames(text: string, matches: TermMatches): Map<string, number> {
  const names = new Map<string, number>();
  for (let at = 0; at < text.length; at++)
    for (let match = matches.first[at] ?? 0; match < (matches.first[at + 1] ?? 0); match++) {
      const value = matches.values[match] ?? 0;
      if ((value & namedDivision) === 0) continue;
      const name = text.slice(at, at + (matches.lengths[match] ?? 0));
      names.set(name, (names.get(name) ?? 0) + ((value & fullName) !== 0 ? 2 : 1));
    }
  return names;
}

/** The county in a city that a name belongs to; null where it is none. */
const countyNamed = (places: PlaceTable, city: string, name: string): string | null =>
  places.byName.get(name)?.find(({ code }) => code.length === 6 && code.startsWith(city))?.code ?? null;

/** The one city a name belongs to; null for a province, or where several share the name. */
function cityNamed(places: PlaceTable, name: string): string | null {
  const cities = new Set((places.byName.get(name) ?? []).map(({ code }) => code.slice(0, 4)));
  const [city = ''] = cities;
  return cities.size === 1 && city.length === 4 ? city : null;
}

function* localTerms(places: PlaceTable, home: string): Iterable<readonly [string, number]> {
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
