import type { EntityType } from '../model/entity';
import type { BoundPatterns } from './boundPatterns';
import type { NameContext } from './nameContext';
import type { TaggedSpan } from './tagger/tags';
import { endOfTerms, kindBit, kindBits, longestTerm } from './terms';
import { isWordOf, type Words } from './words';

/** The type that the end of a name shows it to have, where that is another. */
export function settledType(context: NameContext, span: TaggedSpan): EntityType {
  const { bounds } = context.lexicon;
  const name = context.text.slice(span.from, span.to);
  if (span.type === 'place') return typeOfPlace(name, bounds);
  if (span.type === 'program') return isPaper(context, span) ? 'document' : 'program';
  if (span.type === 'organization' && bounds.campus.test(name)) return 'facility';
  if (span.type !== 'facility') return span.type;
  if (bounds.bodyOfPlace.test(name)) return 'organization';
  if (bounds.grown.test(name)) return 'place';
  if (isWordOf(context.words, span.to - 1, meeting) && !isWordOf(context.words, span.to - 1, facility))
    return 'meeting';
  return isListedCompany(context, span) ? 'organization' : 'facility';
}

/** What a quotation is the name of: what stands in a place (“临湖智谷产业园”) or a person of history (“东方朔”文化). */
export function typeOfQuoted({ text, words, matches }: NameContext, span: TaggedSpan): EntityType | null {
  const [from, to] = [span.from + 1, span.to - 1];
  if (span.type !== 'program' || text.charAt(from - 1) !== '“' || text.charAt(to) !== '”') return null;
  if (words.ends[from] === to && isWordOf(words, from, person)) return 'person';
  return longestTerm(matches, from, place) > 0 && isWordOf(words, to - 1, facility) ? 'facility' : null;
}

/** What a place is with what goes on from it: 临湖|“智创谷” is a facility, 柳店镇|党委 a body. */
function typeOfPlace(name: string, { bodyOfPlace }: BoundPatterns): EntityType {
  if (bodyOfPlace.test(name)) return 'organization';
  return /.“[^“”]+”$/.test(name) ? 'facility' : 'place';
}

/**
 * Whether a plan or list is told of, and not what it is for: 云泽河流域保护|专项规划, “免罚清单”; but “三全”|规划 is a
 * program.
 */
function isPaper({ text, lexicon }: NameContext, { from, to }: TaggedSpan): boolean {
  const name = text.slice(from, to);
  if (name.endsWith('清单”')) return true;
  return lexicon.patterns.plan.test(name) && !/^“|”..$/.test(name) && text.charAt(to) !== '”';
}

const company = kindBit('orgSuffix');
const facility = kindBit('facilitySuffix');
const meeting = kindBit('meetingSuffix');
const place = kindBits('division', 'shortDivision', 'region', 'water');
const person = kindBit('person');
const longestCompany = 6;

/** The company itself where its projects are told of in one breath: 云帆生物、|蓝汐新材料|等项目. */
const isListedCompany = ({ text, words }: NameContext, { from, to }: TaggedSpan): boolean =>
  to - from <= longestCompany &&
  /[、等]/.test(text.charAt(to)) &&
  isWordOf(words, to - 1, company) &&
  !isWordOf(words, to - 1, facility);

const names = kindBits('govBody', 'organization', 'division', 'shortDivision', 'region', 'person');
const placeWithin = kindBits('division', 'shortDivision', 'water');
const homeOfProduce = placeWithin | kindBit('shortCounty');

/** The place whose industry, produce or branch was taken for a body: 宁河县|高端化工, 青山|板栗, 宁河县|工信部门. */
export function asPlace(context: NameContext, span: TaggedSpan): TaggedSpan {
  const { text, words, lexicon } = context;
  if (span.type !== 'organization') return span;
  const grownIn = endOfTerms(context.matches, span.from, homeOfProduce);
  if (grownIn > span.from && lexicon.bounds.produce.test(text.slice(grownIn, span.to)))
    return { ...span, to: grownIn, type: 'place' };
  const to = endOfTerms(context.matches, span.from, placeWithin);
  if (to === span.from) return span;
  const place: TaggedSpan = { ...span, to, type: 'place' };
  if (text.charAt(span.to - 1) === '部' && text.charAt(span.to) === '门') return place;
  const isNamed = lexicon.bounds.bodyEnd.test(text.slice(span.from, span.to)) || words.starts[to] !== to;
  return !isNamed && areEveryday(words, to, span.to) ? place : span;
}

/** Whether a stretch is of everyday words of two characters or more, of which none is a name. */
function areEveryday(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at = words.ends[at] ?? to) {
    const value = words.values[at] ?? 0;
    if ((words.ends[at] ?? 0) - at < 2 || value === 0 || (value & names) !== 0) return false;
  }
  return to > from;
}
