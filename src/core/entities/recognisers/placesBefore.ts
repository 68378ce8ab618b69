import { cueBefore } from '../cues';
import { isLevel } from '../levels';
import type { NameContext } from '../nameContext';
import { longestPlaceName } from '../placeTable';
import type { TermMatches } from '../termTable';
import { kindBit, kindBits } from '../terms';
import { wordClassAt } from '../words';

const place = kindBits('division', 'shortDivision', 'shortCounty', 'town', 'region');
const lead = kindBit('lead');
/** 市政府|和|县委 names no 和县. */
const isJoint = /^\p{Script=Han}和县$/u;

/**
 * Where the places right before an offset start: 青湖市临湖区|第六届…, and 临湖|区政协 where the level belongs to
 * both; a lone level counts too (区|十三届…). The offset itself where none stand.
 */
export function startOfPlaces({ text, matches }: NameContext, at: number): number {
  const shared = isLevel(text.charAt(at)) ? startOfPlace(matches, at + 1, at) : at;
  let from = isJoint.test(text.slice(shared - 1, at + 1)) ? at : shared;
  for (let next = startOfPlace(matches, from, from); next < from; next = startOfPlace(matches, from, from))
    from = next;
  return from < at || !isLevel(text.charAt(at - 1)) ? from : at - 1;
}

/** Whether a term is a place and no verb as well: 会同|提案委 is not of 会同. */
const isPlace = (value: number): boolean => (value & place) !== 0 && (value & lead) === 0;

/** Where the longest place that ends at `to` starts; `otherwise` where none does. */
function startOfPlace(matches: TermMatches, to: number, otherwise: number): number {
  for (let from = Math.max(0, to - longestPlaceName); from < otherwise; from++)
    for (let match = matches.first[from] ?? 0; match < (matches.first[from + 1] ?? 0); match++)
      if (matches.lengths[match] === to - from && isPlace(matches.values[match] ?? 0)) return from;
  return otherwise;
}

/** Where the place of a body or its session starts right before an offset, one that the lexicon does not know too: 在|临湖区|人大. */
function startOfHome(context: NameContext, at: number): number {
  const known = startOfPlaces(context, at);
  const isBare = known === at - 1 || (known === at && isLevel(context.text.charAt(at)));
  return isBare ? startOfUnknown(context, known) : known;
}

/** Where a body, or its session, starts with its place and with the party before that: 民建|临湖|市委. */
export function startOfBody(context: NameContext, at: number): number {
  const from = startOfHome(context, at);
  return from - (cueBefore(context.text, from, context.lexicon.cues.opensBody)?.length ?? 0);
}

const bound = new Set(['p', 'c', 'u', 'd', 'r']);

/** Where a place of two or three single characters before its level starts: 在|临湖|区; the level itself where none does. */
function startOfUnknown({ text, words }: NameContext, levelAt: number): number {
  const goesOn = (at: number): boolean =>
    words.starts[at] === at &&
    /\p{Script=Han}/u.test(text.charAt(at)) &&
    !isLevel(text.charAt(at)) &&
    !bound.has(wordClassAt(words, at));
  for (let level = levelAt; ;) {
    let from = level;
    while (level - from < 3 && goesOn(from - 1)) from--;
    if (level - from < 2) return level;
    if (!isLevel(text.charAt(from - 1))) return from;
    level = from - 1;
  }
}
