import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { parentCode } from '../placeTable';
import { valueOfTerm } from '../termTable';
import { kindBit, kindBits } from '../terms';
import { isWordOf, wordClassAt } from '../words';

const directions = /^[东西南北中]+$/;
const mostPlaces = 4;

/** How far before what they do together the places may stand: 沪皖|科技和产业|协同. */
const farthest = 8;

/**
 * Places in one breath, each by one character, before what they do together: 宜泸|毗邻区域, 沪苏浙|合作, 沪皖|产业协同.
 * They are cities of one province, or provinces and what lies in the city the text is about.
 */
export function* recogniseJoinedPlaces(context: NameContext): Iterable<Candidate> {
  const { bounds, cues } = context.lexicon;
  for (const { 0: what, index } of context.text.matchAll(bounds.together)) {
    for (const to of endsBefore(context, index)) {
      const from = startOfJoined(context, to);
      if (to - from < 2 || directions.test(context.text.slice(from, to))) continue;
      const region = to === index && cues.jointRegion.includes(what) ? what.length : 0;
      yield { from, to: to + region, type: 'place', score: 0.6, rule: 'joined-places' };
      break;
    }
  }
}

const way = /高铁|高速公路|高速|铁路|城际|快线|通道|运河/g;

/** Ways by the places they join, each by one character: 沪杭|高铁, 宜泸|高速公路. */
export function* recogniseJoinedWays(context: NameContext): Iterable<Candidate> {
  for (const { 0: kind, index } of context.text.matchAll(way)) {
    const from = startOfJoined(context, index);
    if (index - from >= 2 && !directions.test(context.text.slice(from, index)))
      yield { from, to: index + kind.length, type: 'facility', score: 0.7, rule: 'joined-way' };
  }
}

const ending = kindBits('placeSuffix', 'facilitySuffix', 'orgSuffix');

/** Where places may end before what they do together: right before it, or before a few words that end no name. */
function* endsBefore({ words }: NameContext, index: number): Iterable<number> {
  yield index;
  for (let at = index; index - at < farthest && at > 0;) {
    const start = words.starts[at - 1] ?? 0;
    if (at - start < 2 || isWordOf(words, start, ending)) return;
    at = start;
    yield at;
  }
}

/** Where the places that end at an offset start; the offset itself where none do. */
function startOfJoined(context: NameContext, to: number): number {
  const { text, words } = context;
  const isSingle = (at: number): boolean =>
    words.starts[at] === at &&
    words.ends[at] === at + 1 &&
    han.test(text.charAt(at)) &&
    !joining.has(wordClassAt(words, at));
  let from = to;
  while (to - from < mostPlaces && isSingle(from - 1)) from--;
  while (from < to && !arePlaces(context, Array.from(text.slice(from, to))))
    from = wordClassAt(words, from) === 'v' ? from + 1 : to;
  return from;
}

const han = /\p{Script=Han}/u;
const joining = new Set(['p', 'c', 'u', 'd', 'r']);
const abbreviation = kindBit('abbreviation');

/** Whether each character stands for a province, a part of the home city or a city of the one province they share. */
function arePlaces({ lexicon, local }: NameContext, places: readonly string[]): boolean {
  const { home } = local;
  const codesOf = (place: string): readonly string[] => lexicon.places.byCharacter.get(place) ?? [];
  const isHere = (place: string): boolean =>
    (valueOfTerm(lexicon.terms, place) & abbreviation) !== 0 ||
    (home !== null && codesOf(place).some((code) => code.startsWith(home)));
  const others = places.filter((place) => !isHere(place));
  const areCitiesOf = (province: string): boolean =>
    others.every((place) =>
      codesOf(place).some((code) => code.length === 4 && parentCode(code) === province),
    );
  const provinces = codesOf(others[0] ?? '').map((code) => code.slice(0, 2));
  return others.length === 0 || provinces.some(areCitiesOf);
}
