import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import type { TermMatches } from '../termTable';
import { kindBits, longestTerm } from '../terms';
import { suffixedNames } from './suffixedNames';

const known = kindBits('division', 'shortDivision', 'shortCounty', 'region', 'country', 'water', 'town');
const unclear = kindBits('shortCounty', 'town');
const goesOn = kindBits('placeSuffix', 'facilitySuffix', 'orgSuffix', 'meetingSuffix', 'programSuffix');
const clear = kindBits('division', 'shortDivision', 'region', 'country', 'water');

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

function placeAt(context: NameContext, matches: TermMatches, from: number, to: number): Candidate {
  if (matches === context.localMatches) return { from, to, type: 'place', score: 0.8, rule: 'local-place' };
  const isClear = longestTerm(matches, from, clear) >= longestTerm(matches, from, unclear);
  const rule = isClear && standsAlone(context, from, to) ? 'known-place' : 'unclear-place';
  return { from, to, type: 'place', score: 0.7, rule };
}

/** Whether words begin and end with a place and no longer name goes on from it: not 新乡|村, 成都|都市圈, “烟台农品”. */
function standsAlone({ text, words }: NameContext, from: number, to: number): boolean {
  if (words.starts[from] !== from || words.ends[to - 1] !== to) return false;
  return (
    ((words.values[to] ?? 0) & goesOn) === 0 &&
    !/[“—－（(]/.test(text.charAt(from - 1)) &&
    !/[”—－]/.test(text.charAt(to))
  );
}

/** Places by how they end: 义渡口镇庄科村, 高铁东站片区, 马颊河. */
export const recognisePlaces = (context: NameContext): Iterable<Candidate> =>
  suffixedNames(context, { suffix: 'placeSuffix', type: 'place', rule: 'place-suffix', least: 2 });
