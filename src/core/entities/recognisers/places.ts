import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { type TermMatches, kindBits, longestTerm } from '../terms';
import { suffixedNames } from './suffixedNames';

const known = kindBits('division', 'shortDivision', 'region', 'country', 'water', 'town');
const unclear = kindBits('shortDivision');

/** Administrative places, regions, countries, rivers and mountains the lexicon knows; chains of them are one name. */
export function* recogniseKnownPlaces(context: NameContext): Iterable<Candidate> {
  for (const matches of [context.matches, context.localMatches])
    for (let at = 0; at < context.text.length;) {
      const to = endOfPlaces(matches, at);
      if (to === at) at++;
      else {
        yield placeAt(context, matches, at, to);
        at = to;
      }
    }
}

function endOfPlaces(matches: TermMatches, from: number): number {
  const length = longestTerm(matches, from, known);
  return length === 0 ? from : endOfPlaces(matches, from + length);
}

function placeAt({ localMatches }: NameContext, matches: TermMatches, from: number, to: number): Candidate {
  const value = matches.values[matches.first[from] ?? 0] ?? 0;
  const local = matches === localMatches;
  const rule = local ? 'local-place' : (value & unclear) !== 0 ? 'short-place' : 'known-place';
  return { from, to, type: 'place', score: local ? 0.8 : 0.7, rule };
}

/** Places by how they end: 义渡口镇庄科村, 高铁东站片区, 马颊河. */
export const recognisePlaces = (context: NameContext): Iterable<Candidate> =>
  suffixedNames(context, { suffix: 'placeSuffix', type: 'place', rule: 'place-suffix', least: 2 });
