import type { Steps } from '../model/steps';
import { Extension } from './extension';
import { MatchList } from './matchList';
import { RunList } from './runList';
import { mostPlaces, SeedIndex } from './seedIndex';
import { findSeeds, gram } from './seeds';

/** How far back a match may grow over one found before it: what a phrase hides of a paragraph that holds it. */
const lookBack = 256;
/** How many seeds are looked up in one go. */
const seedsAStep = 1024;
/** How many units in a row tell which places of a seed are promising. */
const farSight = 64;

/**
 * Every stretch of a text that stands in it before, by seed and extend: grams of ten units are looked up among
 * those met earlier, the longest extension wins, and the search goes on behind it. What is a copy is not indexed
 * itself, so a page that repeats one line is read once and then walked in ever longer strides.
 *
 * Near-linear: each unit is hashed, indexed or skipped once; a seed looks at eight places at most and extends the
 * two most promising, and what that costs is paid for by the stride that the longest allows, or ends after a few
 * units.
 *
 * It can miss a copy that has a slip in every ten units (in every seventeen of a long text, where seeds are sparse),
 * and a copy whose every seed stood in more than eight other contexts before it.
 */
export function* findMatches(codes: Uint16Array): Steps<MatchList> {
  const seeds = yield* findSeeds(codes);
  const index = new SeedIndex(seeds);
  const search = new Search(codes);
  const matches = new MatchList();
  let leftmost = 0;
  let behind = 0;
  for (let seed = 0; seed < seeds.places.length; seed++) {
    if (seed % seedsAStep === 0) yield;
    const unit = seeds.places[seed] ?? 0;
    if (unit < behind) continue;
    const runs = search.longest(unit, leftmost, index.lookUp(seed, search.places));
    if (runs === null) {
      index.add(seed);
      continue;
    }
    matches.add(runs);
    behind = runs.b(runs.length - 1) + runs.lengthOf(runs.length - 1);
    leftmost = Math.max(0, Math.min(runs.b(0), behind - lookBack));
  }
  return matches;
}

/** Tries the places of a seed. */
class Search {
  readonly places = new Int32Array(mostPlaces);
  private readonly codes: Uint16Array;
  private readonly extension: Extension;
  private readonly first = new RunList();
  private readonly second = new RunList();

  constructor(codes: Uint16Array) {
    this.codes = codes;
    this.extension = new Extension(codes);
  }

  /**
   * The runs of the longest match of the seed at `unit` with one at the first `count` places. The two from which
   * most units in a row are the same are extended over slips.
   */
  longest(unit: number, leftmost: number, count: number): RunList | null {
    let [best, bestLength, next, nextLength] = [-1, 0, -1, 0];
    for (let at = 0; at < count; at++) {
      const place = this.places[at] ?? 0;
      const length = place + gram > unit ? 0 : this.sameFrom(place, unit);
      if (length < gram || length <= nextLength) continue;
      if (length > bestLength) [best, bestLength, next, nextLength] = [place, length, best, bestLength];
      else [next, nextLength] = [place, length];
    }
    if (best < 0) return null;
    this.extension.extend(best, unit, leftmost, this.first);
    if (next < 0) return this.first;
    this.extension.extend(next, unit, leftmost, this.second);
    return spanOf(this.second) > spanOf(this.first) ? this.second : this.first;
  }

  /** How many units are the same from both places on, before the later one. */
  private sameFrom(one: number, other: number): number {
    const { codes } = this;
    const most = Math.min(farSight, other - one);
    let length = 0;
    while (length < most && codes[one + length] === codes[other + length]) length++;
    return length;
  }
}

/** How many units of the later side the runs span. */
const spanOf = (runs: RunList): number =>
  runs.b(runs.length - 1) + runs.lengthOf(runs.length - 1) - runs.b(0);
