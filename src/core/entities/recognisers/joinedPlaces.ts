import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { parentCode } from '../placeTable';
import { valueOfTerm } from '../termTable';
import { kindBit } from '../terms';
import { wordClassAt } from '../words';

const directions = /^[东西南北中]+$/;
const mostPlaces = 4;

/**
 * Places in one breath, each by one character, before what they do together: 宜泸|毗邻区域, 沪苏浙|合作. They are
 * cities of one province, or provinces and what lies in the city the text is about.
 */
export function* recogniseJoinedPlaces(context: NameContext): Iterable<Candidate> {
  const { bounds, cues } = context.lexicon;
  for (const { 0: what, index } of context.text.matchAll(bounds.together)) {
    const from = startOfJoined(context, index);
    if (index - from < 2 || directions.test(context.text.slice(from, index))) continue;
    const to = index + (cues.jointRegion.includes(what) ? what.length : 0);
    yield { from, to, type: 'place', score: 0.6, rule: 'joined-places' };
  }
}

/** Where the places that end at an offset start; the offset itself where none do. */
function startOfJoined(context: NameContext, to: number): number {
  const { text, words } = context;
  const isSingle = (at: number): boolean =>
    words.starts[at] === at && words.ends[at] === at + 1 && !joining.has(wordClassAt(words, at));
  let from = to;
  while (to - from < mostPlaces && isSingle(from - 1)) from--;
  while (from < to && !arePlaces(context, Array.from(text.slice(from, to))))
    from = wordClassAt(words, from) === 'v' ? from + 1 : to;
  return from;
}

const joining = new Set(['p', 'c', 'u', 'd', 'r']);
const abbreviation = kindBit('abbreviation');

/** Whether each character stands for a province or a part of the home city, or all for cities of one province. */
function arePlaces({ lexicon, local }: NameContext, places: readonly string[]): boolean {
  const { home } = local;
  const codesOf = (place: string): readonly string[] => lexicon.places.byCharacter.get(place) ?? [];
  const isHere = (place: string): boolean =>
    (valueOfTerm(lexicon.terms, place) & abbreviation) !== 0 ||
    (home !== null && codesOf(place).some((code) => code.startsWith(home)));
  if (places.every(isHere)) return true;
  const isCityIn = (province: string, place: string): boolean =>
    codesOf(place).some((code) => code.length === 4 && parentCode(code) === province);
  return codesOf(places[0] ?? '').some((code) => {
    const province = parentCode(code);
    return code.length === 4 && province !== null && places.every((place) => isCityIn(province, place));
  });
}
