import type { EntityType } from '../model/entity';
import { groupBy } from '../model/groupBy';
import type { CleanSpan } from '../model/span';
import type { Steps } from '../model/steps';
import type { Candidate } from './candidate';
import { createClaimedText } from './claimedText';
import { definedName } from './definedName';
import { isGeneric } from './genericNames';
import type { HomePlace } from './homePlaces';
import type { NameContext } from './nameContext';
import { shortForms } from './shortForms';
import { type TermTable, beginning, valueOfTerm } from './termTable';
import { isKnownPlace, kindBit } from './terms';

/** Kinds whose names a document repeats; a date or a catchword teaches nothing about another place. */
const repeated: ReadonlySet<EntityType> = new Set([
  'person',
  'place',
  'organization',
  'facility',
  'document',
  'meeting',
]);

/**
 * What the document itself teaches: a name found once is the same name wherever it stands, and a full name vouches
 * for its short forms (临湖云帆制药有限公司 → 临湖云帆) and for what the text calls it (以下简称“云帆公司”); the places
 * that hold its bodies stand by themselves too. Takes the names found so far, without overlaps; returns the further
 * ones, none of which touches a name found.
 */
export function* learnNames(
  context: NameContext,
  found: readonly Candidate[],
  homes: Homes,
): Steps<Candidate[]> {
  const { isFree, claim } = createClaimedText(context.text.length, found);
  const places = yield* placesOf(context.text, taughtNames(context, found, homes));
  yield;
  return places.filter((place) => {
    const isNew = isFree(place) && isWhole(context, place) && !isGeneric(context, place);
    if (isNew) claim(place);
    return isNew;
  });
}

type Homes = ReadonlyMap<string, HomePlace>;
type Lesson = Pick<Candidate, 'type' | 'score' | 'rule'>;

/**
 * Every name worth looking for and what it would be; the type that most of its mentions have. A place that the lexicon
 * knows was seen wherever it stands; where it was passed over it is part of something else.
 */
function taughtNames(
  { text, lexicon }: NameContext,
  found: readonly Candidate[],
  homes: Homes,
): Map<string, Lesson> {
  const lessons = new Map<string, Lesson>();
  for (const [name, tally] of countTypes(text, found, lexicon.terms))
    if (!isKnownPlace(valueOfTerm(lexicon.terms, name)))
      lessons.set(name, { type: mostCommon(tally), score: 0.7, rule: 'repeated' });
  for (const { to, type } of found) {
    const short = definedName(text, to);
    if (short !== null) lessons.set(short, { type, score: 0.7, rule: 'defined' });
  }
  for (const [name, { type }] of [...lessons])
    for (const short of shortForms(name, type, lexicon.terms))
      if (!lessons.has(short)) lessons.set(short, { type, score: 0.6, rule: 'short-form' });
  for (const { name, short } of homes.values())
    for (const each of short === null ? [name] : [name, short])
      if (!lessons.has(each)) lessons.set(each, { type: 'place', score: 0.7, rule: 'home-place' });
  return lessons;
}

/** Names found as several types are what most of their mentions are; what a person taught stays as taught. */
export function agreeOnTypes({ text, lexicon }: NameContext, found: readonly Candidate[]): Candidate[] {
  const votes = countTypes(text, found, lexicon.terms);
  return found.map((name) => {
    const tally = votes.get(text.slice(name.from, name.to));
    return tally === undefined || tally.size < 2 || name.rule === 'own-name' || !repeated.has(name.type)
      ? name
      : { ...name, type: mostCommon(tally) };
  });
}

const mostCommon = (tally: ReadonlyMap<EntityType, number>): EntityType =>
  [...tally].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];

/** How many mentions of each type each name has. */
function countTypes(
  text: string,
  found: readonly Candidate[],
  terms: TermTable,
): Map<string, Map<EntityType, number>> {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const { from, to, type } of found) {
    if (!repeated.has(type) || to - from < 2) continue;
    const name = text.slice(from, to);
    if (isKindOfBody(terms, name)) continue;
    const tally = votes.get(name) ?? new Map<EntityType, number>();
    votes.set(name, tally.set(type, (tally.get(type) ?? 0) + 1));
  }
  return votes;
}

/** 政府 and 政协 point to a body in one place and to the kind in another. */
const isKindOfBody = (terms: TermTable, name: string): boolean =>
  name.length < 3 && (valueOfTerm(terms, name) & kindBit('govBody')) !== 0;

const han = /\p{Script=Han}/u;

/** A short name is one only where words begin and end with it. */
function isWhole({ text, words }: NameContext, { from, to }: CleanSpan): boolean {
  if (to - from >= 4) return true;
  const begins = words.starts[from] === from || !han.test(text.charAt(from - 1));
  const ends = words.ends[to - 1] === to || !han.test(text.charAt(to));
  return begins && ends;
}

/** How many units are walked over in one go. */
const unitsAStep = 16_384;

/** Where the names taught stand, those of the longest first: one walk over the text for all of them. */
function* placesOf(text: string, lessons: ReadonlyMap<string, Lesson>): Steps<Candidate[]> {
  const byBeginning = groupBy([...lessons], ([name]) => name.slice(0, 2));
  const begins = new Uint8Array(0x10000);
  for (const pair of byBeginning.keys()) begins[beginning(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;
  const places: Candidate[] = [];
  for (let from = 0; from < text.length; from++) {
    if (from % unitsAStep === 0) yield;
    if (begins[beginning(text.charCodeAt(from), text.charCodeAt(from + 1))] === 0) continue;
    for (const [name, lesson] of byBeginning.get(text.slice(from, from + 2)) ?? none)
      if (text.startsWith(name, from)) places.push({ ...lesson, from, to: from + name.length });
  }
  return places.sort((a, b) => b.to - b.from - (a.to - a.from));
}

const none: readonly [string, Lesson][] = [];
