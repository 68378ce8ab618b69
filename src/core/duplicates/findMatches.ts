import { extendMatch, mergeRuns } from './extendMatch';
import { gram, GramIndex, hashGrams } from './gramIndex';
import { clip, lengthOf, type Match, type Run, type Side, toMatch } from './match';

/** How many units may stand between two matches on either side for them to be one text with a hole in it. */
const widestHole = 32;
/** By how much the hole may be wider on one side. */
const mostSkew = 12;
/** How far back a match may grow over one found before it: what a phrase hides of a paragraph that holds it. */
const lookBack = 256;
/** No text has more places of one seed tried than this. */
const roomForPlaces = 16;

/**
 * Every stretch of a text that stands in it before, by seed and extend: grams of ten units are looked up among
 * those met earlier, the longest extension wins, and the search goes on behind it. What is a copy is not indexed
 * itself, so a page that repeats one line is read once and then walked in ever longer strides.
 *
 * Near-linear: each unit is hashed, indexed or skipped once; a seed tries at most eight places, and what they
 * cost is paid for by the stride that the longest of them allows, or ends after a few units.
 *
 * It can miss a copy that has a slip in every ten units, and a copy whose every seed stood in more than eight other
 * contexts before it.
 */
export function findMatches(codes: Uint16Array): Match[] {
  const hashes = hashGrams(codes);
  const index = new GramIndex(hashes.length);
  const places = new Int32Array(roomForPlaces);
  const matches: Match[] = [];
  let leftmost = 0;
  let unit = 0;
  while (unit < hashes.length) {
    const hash = hashes[unit] ?? 0;
    const match = hash === 0 ? null : longestMatch(codes, unit, leftmost, places, index.lookUp(hash, places));
    if (match === null) {
      if (hash !== 0) index.add(hash, unit);
      unit++;
    } else {
      matches.push(match);
      leftmost = Math.max(0, Math.min(match.b.from, match.b.to - lookBack));
      unit = match.b.to;
    }
  }
  return joinMatches(matches);
}

/** The longest match of the gram at `unit` with one at the first `count` places. */
function longestMatch(
  codes: Uint16Array,
  unit: number,
  leftmost: number,
  places: Int32Array,
  count: number,
): Match | null {
  let longest: Match | null = null;
  for (let at = 0; at < count; at++) {
    const place = places[at] ?? 0;
    if (place + gram > unit || !isSameGram(codes, place, unit)) continue;
    const match = extendMatch(codes, place, unit, leftmost);
    if (match && (longest === null || lengthOf(match.b) > lengthOf(longest.b))) longest = match;
  }
  return longest;
}

function isSameGram(codes: Uint16Array, one: number, other: number): boolean {
  for (let unit = 0; unit < gram; unit++) if (codes[one + unit] !== codes[other + unit]) return false;
  return true;
}

/** Makes one match of those that follow each other on both sides with no more than a hole between. */
function joinMatches(matches: readonly Match[]): Match[] {
  const joined: Match[] = [];
  let open: Run[] = [];
  const close = (): void => {
    const match = toMatch(mergeRuns(open));
    if (match) joined.push(match);
    open = [];
  };
  for (const match of matches) {
    const behind = continuation(open, match);
    if (behind === null) close();
    for (const run of (behind ?? match).runs) open.push(run);
  }
  close();
  return joined;
}

/** What a match adds to the runs before it; null where it does not continue them. */
function continuation(runs: readonly Run[], match: Match): Match | null {
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return null;
  const end = { a: last.a + last.length, b: last.b + last.length };
  const hole = (side: Side): number => match[side].from - end[side];
  if (Math.max(Math.abs(hole('a')), Math.abs(hole('b'))) > widestHole) return null;
  if (Math.abs(hole('a') - hole('b')) > mostSkew || match.a.to > first.b) return null;
  const behindB = clip(match, 'b', { from: end.b, to: match.b.to });
  return behindB && clip(behindB, 'a', { from: end.a, to: match.a.to });
}
