import type { EntityType } from '../model/entity';
import type { Candidate } from './candidate';
import type { NameContext } from './nameContext';
import { shortForms } from './shortForms';
import { type TermTable, valueOfTerm } from './termTable';
import { kindBit } from './terms';

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
 * for its short forms (临湖云帆制药有限公司 → 临湖云帆). Takes the names found so far, without overlaps; returns the
 * further ones, none of which touches a name found.
 */
export function learnNames(context: NameContext, found: readonly Candidate[]): Candidate[] {
  const taken = new Uint8Array(context.text.length);
  for (const { from, to } of found) taken.fill(1, from, to);
  const taught = [...taughtNames(context, found)].sort(([a], [b]) => b.length - a.length);
  return taught.flatMap(([name, lesson]) =>
    occurrences(context, name, taken).map((span) => ({ ...lesson, ...span })),
  );
}

type Lesson = Pick<Candidate, 'type' | 'score' | 'rule'>;

/** Every name worth looking for and what it would be; the type that most of its mentions have. */
function taughtNames({ text, lexicon }: NameContext, found: readonly Candidate[]): Map<string, Lesson> {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const { from, to, type } of found) {
    if (!repeated.has(type) || to - from < 2) continue;
    const name = text.slice(from, to);
    if (isGeneric(lexicon.terms, name)) continue;
    const tally = votes.get(name) ?? new Map<EntityType, number>();
    votes.set(name, tally.set(type, (tally.get(type) ?? 0) + 1));
  }
  const lessons = new Map<string, Lesson>();
  for (const [name, tally] of votes) {
    const [type] = [...tally].reduce((best, vote) => (vote[1] > best[1] ? vote : best));
    lessons.set(name, { type, score: 0.7, rule: 'repeated' });
  }
  for (const [name, { type }] of [...lessons])
    for (const short of shortForms(name, type, lexicon.terms))
      if (!lessons.has(short)) lessons.set(short, { type, score: 0.6, rule: 'short-form' });
  return lessons;
}

/** 政府 and 政协 point to a body in one place and to the kind in another. */
const isGeneric = (terms: TermTable, name: string): boolean =>
  name.length < 3 && (valueOfTerm(terms, name) & kindBit('govBody')) !== 0;

const han = /\p{Script=Han}/u;

/** The places a name stands where nothing is taken yet; a short name only where words begin and end with it. */
function occurrences(
  { text, words }: NameContext,
  name: string,
  taken: Uint8Array,
): { from: number; to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
    const to = from + name.length;
    if (taken.subarray(from, to).includes(1)) continue;
    const begins = words.starts[from] === from || !han.test(text.charAt(from - 1));
    const ends = words.ends[to - 1] === to || !han.test(text.charAt(to));
    if (name.length < 4 && !(begins && ends)) continue;
    taken.fill(1, from, to);
    spans.push({ from, to });
  }
  return spans;
}
