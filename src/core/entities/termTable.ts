/**
 * Every known term with its value (see `terms.ts`): a hash table with open addressing over one string that holds all
 * terms, since a map of strings takes ten times as long to build as a small text takes to read.
 */
export interface TermTable {
  /** The terms, a space after each. */
  readonly pool: string;
  /**
   * Three numbers a slot, side by side since a look-up misses the processor's cache once for each place it looks at:
   * where a term starts in the pool, plus 1, where 0 is free; its hash; what it is, never 0. The number of slots is a
   * power of two.
   */
  readonly slots: Int32Array;
  /** By how a term begins (see `beginning`), a bit for each length such terms have. */
  readonly lengths: Uint32Array;
}

const slotWidth = 3;
const hashOf = 1;
const valueOf = 2;

const space = 0x20;
const emptyHash = 0x811c9dc5 | 0;
const withUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** A number of 16 bits for the first two code units of a term, or for the only one. */
export const beginning = (first: number, second: number): number =>
  (Math.imul(second, 0x9e3b) ^ first) & 0xffff;
const bitOfOne = 1 << 1;

/** Builds the table from groups of terms, separated by spaces, that share a value; a term given twice has the bits of both. */
export function createTermTable(groups: Iterable<readonly [terms: string, value: number]>): TermTable {
  const given = [...groups].filter(([terms]) => terms !== '');
  const pool = given.map(([terms]) => `${terms} `).join('');
  const table = emptyTable(pool);
  let at = 0;
  for (const [terms, value] of given)
    for (const end = at + terms.length + 1; at < end;) at = addTerm(table, at, value);
  return table;
}

function emptyTable(pool: string): TermTable {
  const mostTerms = pool.length >> 1;
  const size = 2 << (31 - Math.clz32(mostTerms + 1));
  return { pool, slots: new Int32Array(size * slotWidth), lengths: new Uint32Array(0x10000) };
}

/** Enters the term that starts here in the pool; returns where the next one starts. */
function addTerm(table: TermTable, start: number, value: number): number {
  const { pool, slots, lengths } = table;
  let hash = emptyHash;
  let end = start;
  for (let unit = pool.charCodeAt(end); unit !== space; unit = pool.charCodeAt(++end))
    hash = withUnit(hash, unit);
  const slot = slotOf(table, hash, pool, start, end);
  if (slots[slot] === 0) {
    slots[slot] = start + 1;
    slots[slot + hashOf] = hash;
    const begins = beginning(pool.charCodeAt(start), end - start > 1 ? pool.charCodeAt(start + 1) : 0);
    lengths[begins] = (lengths[begins] ?? 0) | (1 << Math.min(end - start, 31));
  }
  slots[slot + valueOf] = (slots[slot + valueOf] ?? 0) | value;
  return end + 1;
}

/** Where the slot of a term begins, or the free one where it would stand. */
function slotOf(table: TermTable, hash: number, text: string, from: number, to: number): number {
  const { slots } = table;
  const last = slots.length / slotWidth - 1;
  for (let index = (hash ^ (hash >>> 15)) & last; ; index = (index + 1) & last) {
    const slot = index * slotWidth;
    const start = slots[slot] ?? 0;
    const isFound =
      start === 0 || (slots[slot + hashOf] === hash && isTerm(table.pool, start - 1, text, from, to));
    if (isFound) return slot;
  }
}

/** Whether the term that starts here in the pool reads as the stretch of the text. */
function isTerm(pool: string, start: number, text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (pool.charCodeAt(start + at - from) !== text.charCodeAt(at)) return false;
  return pool.charCodeAt(start + to - from) === space;
}

/** What a term is; 0 where the table does not know it. */
export function valueOfTerm(table: TermTable, term: string): number {
  let hash = emptyHash;
  for (let at = 0; at < term.length; at++) hash = withUnit(hash, term.charCodeAt(at));
  return table.slots[slotOf(table, hash, term, 0, term.length) + valueOf] ?? 0;
}

/** A bit for each length that terms have which begin as the text does here. */
function lengthsAt({ lengths }: TermTable, text: string, at: number): number {
  const first = text.charCodeAt(at);
  const alone = (lengths[beginning(first, 0)] ?? 0) & bitOfOne;
  if (at + 1 === text.length) return alone;
  return alone | ((lengths[beginning(first, text.charCodeAt(at + 1))] ?? 0) & ~bitOfOne);
}

/** The terms that stand in a text: those that start at `i` are the entries `[first[i], first[i + 1])`. */
export interface TermMatches {
  readonly first: Uint32Array;
  readonly lengths: Uint8Array;
  readonly values: Int32Array;
}

/**
 * Every term of the table at every offset of the text, shorter terms first. Looks up only the lengths that terms
 * with this beginning have, so the time is linear in the text.
 */
export function scanTerms(text: string, table: TermTable): TermMatches {
  const first = new Uint32Array(text.length + 1);
  let matches = roomForMatches(text.length * 2 + 32);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    first[at] = count;
    if (count + 32 > matches.lengths.length) matches = roomForMatches(count * 2 + 64, matches);
    let hash = emptyHash;
    let mask = lengthsAt(table, text, at);
    for (let to = at; mask !== 0; mask &= mask - 1) {
      const end = at + 31 - Math.clz32(mask & -mask);
      if (end > text.length) break;
      while (to < end) hash = withUnit(hash, text.charCodeAt(to++));
      const value = table.slots[slotOf(table, hash, text, at, end) + valueOf] ?? 0;
      if (value === 0) continue;
      matches.lengths[count] = end - at;
      matches.values[count++] = value;
    }
  }
  first[text.length] = count;
  return { first, lengths: matches.lengths.subarray(0, count), values: matches.values.subarray(0, count) };
}

type Matches = Pick<TermMatches, 'lengths' | 'values'>;

/** Room for so many matches, with those there are. */
function roomForMatches(size: number, known?: Matches): Matches {
  const matches = { lengths: new Uint8Array(size), values: new Int32Array(size) };
  if (known !== undefined) {
    matches.lengths.set(known.lengths);
    matches.values.set(known.values);
  }
  return matches;
}
