import { extendMatch, mergeRuns } from './extendMatch';
import { gram, GramIndex, hashGrams, isPlain } from './gramIndex';
import { clip, lengthOf, type Match, type Side, toMatch } from './match';

/** How many units may stand between two matches on either side for them to be one text with a hole in it. */
const widestHole = 32;
/** By how much the hole may be wider on one side. */
const mostSkew = 12;
/** How far back a match may grow over one found before it: what a phrase hides of a paragraph that holds it. */
const lookBack = 256;
/** Of the places of a seed, so many are extended over slips: those from which most units in a row are the same. */
const mostExtended = 2;
/** How many units in a row are counted for that. */
const farSight = 64;
/** No text has more places of one seed tried than this. */
const roomForPlaces = 16;

/**
 * Every stretch of a text that stands in it before, by seed and extend: grams of ten units are looked up among
 * those met earlier, the longest extension wins, and the search goes on behind it. What is a copy is not indexed
 * itself, so a page that repeats one line is read once and then walked in ever longer strides.
 *
 * Near-linear: each unit is hashed, indexed or skipped once; a seed looks at eight places at most and extends the
 * two most promising, and what that costs is paid for by the stride that the longest allows, or ends after a few
 * units.
 *
 * It can miss a copy that has a slip in every ten units (in every thirteen of a long text, where seeds are sparse),
 * and a copy whose every seed stood in more than eight other contexts before it.
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
    if (hash === 0 || isPlain(codes, unit)) {
      unit++;
      continue;
    }
    const match = longestMatch(codes, unit, leftmost, places, index.lookUp(hash, places));
    if (match === null) index.add(hash, unit++);
    else {
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
  const promising = mostPromising(codes, unit, places.subarray(0, count));
  let longest: Match | null = null;
  for (const place of promising) {
    const match = extendMatch(codes, place, unit, leftmost);
    if (match && (longest === null || lengthOf(match.b) > lengthOf(longest.b))) longest = match;
  }
  return longest;
}

/** The places, at most {@link mostExtended}, from which most units in a row are the same as from `unit` on. */
function mostPromising(codes: Uint16Array, unit: number, places: Int32Array): number[] {
  const best: number[] = [];
  const lengths: number[] = [];
  for (const place of places) {
    const length = place + gram > unit ? 0 : sameFrom(codes, place, unit);
    if (length < gram) continue;
    let at = best.length;
    while (at > 0 && (lengths[at - 1] ?? 0) < length) at--;
    best.splice(at, 0, place);
    lengths.splice(at, 0, length);
  }
  return best.slice(0, mostExtended);
}

/** How many units are the same from both places on, before the later one. */
function sameFrom(codes: Uint16Array, one: number, other: number): number {
  let length = 0;
  while (one + length < other && length < farSight && codes[one + length] === codes[other + length]) length++;
  return length;
}

/** Makes one match of those that follow each other on both sides with no more than a hole between. */
function joinMatches(matches: readonly Match[]): Match[] {
  const joined: Match[] = [];
  let open: Match[] = [];
  for (const match of matches) {
    const behind = open.length === 0 ? null : continuation(open, match);
    if (behind !== null) open.push(behind);
    else {
      close(joined, open);
      open = [match];
    }
  }
  close(joined, open);
  return joined;
}

/** Adds the match that those of a row make together. */
function close(joined: Match[], row: readonly Match[]): void {
  const match = row.length > 1 ? toMatch(mergeRuns(row.flatMap(({ runs }) => runs))) : row[0];
  if (match) joined.push(match);
}

/** What a match adds to the row of matches before it; null where it does not continue them. */
function continuation(row: readonly Match[], match: Match): Match | null {
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined) return null;
  const end = { a: last.a.to, b: last.b.to };
  const hole = (side: Side): number => match[side].from - end[side];
  if (Math.max(Math.abs(hole('a')), Math.abs(hole('b'))) > widestHole) return null;
  if (Math.abs(hole('a') - hole('b')) > mostSkew || match.a.to > first.b.from) return null;
  const behindB = clip(match, 'b', { from: end.b, to: match.b.to });
  return behindB && clip(behindB, 'a', { from: end.a, to: match.a.to });
}
