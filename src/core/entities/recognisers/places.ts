import type { CleanSpan } from '../../model/span';
import type { Candidate } from '../candidate';
import { cueBefore } from '../cues';
import type { NameContext } from '../nameContext';
import type { PlaceTable } from '../placeTable';
import type { TermMatches } from '../termTable';
import { endOfTerms, frequencyOf, kindBit, kindBits, longestTerm } from '../terms';
import type { Ending } from './suffixedNames';
import { isWordOf, wordClassAt } from '../words';

const known = kindBits('division', 'shortDivision', 'shortCounty', 'region', 'water', 'town');
const unclear = kindBits('shortCounty', 'town');
const goesOn = kindBits('placeSuffix', 'facilitySuffix', 'orgSuffix', 'meetingSuffix', 'programSuffix');
/** A town by its full name; its short one may as well be a word. */
const fullTown = /(?:[镇乡]|街道)$/;
const clear = kindBits('division', 'shortDivision', 'region', 'water');

/** Administrative places, regions, countries, rivers and mountains the lexicon knows; chains of them are one name. */
export function* recogniseKnownPlaces(context: NameContext): Iterable<Candidate> {
  for (const matches of [context.matches, context.localMatches])
    for (let at = 0; at < context.text.length;) {
      const to = endOfTerms(matches, at, known);
      if (to === at) at++;
      else {
        yield placeAt(context, matches, at, to);
        at = to;
      }
    }
}

const joint = /[、和及与]/;
/** What may follow the last place of a list: a mark, or what counts or gathers them: 六合、溧水、高淳|三大副城. */
const afterList = /^(?:[^\p{Script=Han}“]|等|$|[两三四五六七八九十]大?|\d)/u;

/** Places in one breath, all of which the lexicon knows: 桐庐|、|建德|两大水库. */
export function* recogniseListedPlaces(context: NameContext): Iterable<Candidate> {
  const { text, words } = context;
  const listed: CleanSpan[] = [];
  let told = 0;
  for (let at = 0; at < text.length; at = words.ends[at] ?? text.length) {
    const to = endOfAnyPlace(context, at);
    if (to === at || words.ends[to - 1] !== to || isEverydayWord(context, at)) continue;
    const goesBack = listed.at(-1)?.to === at - 1 && joint.test(text.charAt(at - 1));
    if (!goesBack) listed.length = told = 0;
    listed.push({ from: at, to });
    if (listed.length < 2 || !afterList.test(text.slice(to, to + 2))) continue;
    for (const span of listed.slice(told)) yield { ...span, type: 'place', score: 0.6, rule: 'listed-place' };
    told = listed.length;
  }
}

const everyday = 11;

/** Whether a word is used far more often than the place it may be: 资源, 和平. */
const isEverydayWord = ({ words }: NameContext, at: number): boolean =>
  wordClassAt(words, at) !== 'x' && frequencyOf(words.values[at] ?? 0) > everyday;

const endOfAnyPlace = ({ matches, localMatches }: NameContext, at: number): number =>
  at + Math.max(longestTerm(matches, at, known), longestTerm(localMatches, at, known));

function placeAt(context: NameContext, matches: TermMatches, from: number, to: number): Candidate {
  const name = context.text.slice(from, to);
  const alone = standsAlone(context, from, to);
  if (matches === context.localMatches) {
    const rule = alone && fullTown.test(name) ? 'local-town' : 'local-place';
    return { from, to, type: 'place', score: 0.8, rule };
  }
  const isClear =
    longestTerm(matches, from, clear) >= longestTerm(matches, from, unclear) &&
    !context.lexicon.cues.alsoWord.includes(name);
  return { from, to, type: 'place', score: 0.7, rule: isClear && alone ? 'known-place' : 'unclear-place' };
}

/** Whether words begin and end with a place and no longer name goes on from it: not 新乡|村, 青岛|都市圈, 渭河|网, “青岛好品”. */
function standsAlone({ text, words }: NameContext, from: number, to: number): boolean {
  if (words.starts[from] !== from || words.ends[to - 1] !== to) return false;
  return (
    !isWordOf(words, to, goesOn) &&
    !/[“—－（(]/.test(text.charAt(from - 1)) &&
    !/[“”—－网]/.test(text.charAt(to))
  );
}

/** Places by how they end: 柳店镇石桥村, 城东片区, 云泽河. */
export const placeEnding: Ending = {
  suffix: 'placeSuffix',
  type: 'place',
  rule: 'place-suffix',
  least: 2,
  refine: asQuarter,
};

/** A village before its head or its people: 光明村|长, 石桥村|民. */
const village = /村(?=[长民])/y;

/** The same of a quarter or basin that has a name of its own: 云泽河|流域, 苍云|新区; but not 高铁|新城, 发达|地区. */
function asQuarter(context: NameContext, name: Candidate): Candidate {
  const { text, lexicon } = context;
  village.lastIndex = name.to - 1;
  const kind = cueBefore(text, name.to, lexicon.cues.quarter) ?? village.exec(text)?.[0];
  if (kind === undefined || !isOwnName(context, name.from, name.to - kind.length)) return name;
  return { ...name, rule: 'named-quarter' };
}

/**
 * Whether a stretch is a place the lexicon knows, a part of one (北部|山区), or two or three characters that form no
 * common word.
 */
function isOwnName(context: NameContext, from: number, to: number): boolean {
  const { words, text } = context;
  if (from === to) return false;
  if (endOfAnyPlace(context, from) === to) return true;
  const own = text.slice(from, to);
  const isApart = (_: string, at: number): boolean =>
    words.starts[from + at] === from + at &&
    words.ends[from + at] === from + at + 1 &&
    !loose.has(wordClassAt(words, from + at));
  return partOfPlace.test(own) || (shortName.test(own) && Array.from(own).every(isApart));
}

const partOfPlace = /^[东西南北]部$/;
/** No 县级, 省级. */
const shortName = /^\p{Script=Han}{1,2}(?!级)\p{Script=Han}$/u;
const loose = new Set(['p', 'c', 'u', 'd', 'r', 'm', 'f']);

/** Whether a character stands for a city or county: 济 and 南 for 济南, 榕 for 福州. */
const standsFor = ({ byCode, byCharacter }: PlaceTable, city: string, character: string): boolean =>
  (byCode.get(city)?.short.includes(character) ?? false) ||
  (byCharacter.get(character)?.includes(city) ?? false);

/** A word for being there, and then no character that is a word of its own more often: 在|新…, 涉|黑…. */
const relation = /[在来驻返离赴援涉留抵](?![新黑青藏海山])(?=\p{Script=Han}[\p{Script=Han}\d、，。；])/gu;
const abbreviation = kindBit('abbreviation');

/** Places by one character after a word for being there: 来|鲁|投资, 在|宜|高校 where the text is at home in 宜宾. */
export function* recogniseAbbreviated(context: NameContext): Iterable<Candidate> {
  const { text, words, matches, lexicon, local } = context;
  const isHome = (character: string): boolean =>
    [local.home, local.homeCounty].some(
      (code) => code !== null && standsFor(lexicon.places, code, character),
    );
  for (const { index } of text.matchAll(relation)) {
    const from = index + 1;
    const isPlace = longestTerm(matches, from, abbreviation) === 1 || isHome(text.charAt(from));
    const isApart =
      words.ends[index] === from && words.starts[from] === from && words.ends[from] === from + 1;
    if (isPlace && isApart)
      yield { from, to: from + 1, type: 'place', score: 0.6, rule: 'abbreviated-place' };
  }
}

/** Where a piece of news is told from: 〔记者王平/|青湖|报道〕. */
export function* recogniseDatelines({ text }: NameContext): Iterable<Candidate> {
  for (const { 0: name, index } of text.matchAll(/(?<=[/／])\p{Script=Han}{2,4}(?=报[导道])/gu))
    yield { from: index, to: index + name.length, type: 'place', score: 0.9, rule: 'dateline' };
}

/** The part of the country that something has a rank in: 居|西部|第一, |中部|首家. */
export function* recogniseRankedIn({ text, lexicon }: NameContext): Iterable<Candidate> {
  for (const { 0: part, index } of text.matchAll(lexicon.patterns.rankedIn))
    yield { from: index, to: index + part.length, type: 'place', score: 0.6, rule: 'known-region' };
}
