import { gram } from './gramIndex';
import { type Match, type Run, toMatch } from './match';

/** What a wrong, lost or added unit costs, where a right one earns 1. */
const slipCost = 3;
/** How far the score may fall below its best before the two texts count as parted (the X of X-drop). */
const patience = 20;
/** How many units must agree after a slip for the two texts to have met again. */
const confirmation = 4;

/** How many units slips that stand close together may wrong, lose or add at most. */
const widestSlip = 6;

/** How slips may shift the two texts, least damage first: [units of the one, units of the other]. */
const slipsInOrder = Array.from({ length: (widestSlip + 1) ** 2 - 1 }, (_, at): [number, number] => [
  Math.floor((at + 1) / (widestSlip + 1)),
  (at + 1) % (widestSlip + 1),
]).sort(([a, b], [c, d]) => Math.max(a, b) - Math.max(c, d) || Math.abs(a - b) - Math.abs(c - d));
const slipsOfA = Uint8Array.from(slipsInOrder, ([ofA]) => ofA);
const slipsOfB = Uint8Array.from(slipsInOrder, ([, ofB]) => ofB);

/**
 * Extends a seed, `gram` units that stand at `a` and at `b`, to the left and then to the right over slips of
 * recognition, and ends where the score stood highest (X-drop extension, as in BLAST, Altschul et al. 1990).
 * `b` grows to the left as far as `leftmost`, and the two stretches never overlap.
 */
export function extendMatch(codes: Uint16Array, a: number, b: number, leftmost: number): Match | null {
  const left = walk(codes, a, b, -1, { a: 0, b: Math.max(leftmost, a + gram) });
  const start = left.at(-1) ?? { a, b, length: 0 };
  const right = walk(codes, a + gram, b + gram, 1, { a: start.b, b: codes.length });
  return toMatch(mergeRuns([...left.reverse(), { a, b, length: gram }, ...right]));
}

/** How far each of the two may be walked. */
interface Limit {
  readonly a: number;
  readonly b: number;
}

/** The runs met from (a, b) in one direction, nearest first. To the left, (a, b) is the first unit not walked. */
function walk(codes: Uint16Array, a: number, b: number, step: 1 | -1, limit: Limit): Run[] {
  const runs: Run[] = [];
  let kept = 0;
  let score = 0;
  let best = 0;
  for (;;) {
    const length = agreeing(codes, a, b, step, limit);
    a += step * length;
    b += step * length;
    score += length;
    if (length > 0) runs.push(step > 0 ? { a: a - length, b: b - length, length } : { a, b, length });
    if (score > best) {
      best = score;
      kept = runs.length;
    }
    const slip = leastSlip(codes, a, b, step, limit);
    if (slip < 0) break;
    const [ofA, ofB] = [slipsOfA[slip] ?? 0, slipsOfB[slip] ?? 0];
    score -= slipCost * Math.max(ofA, ofB);
    if (score < best - patience) break;
    a += step * ofA;
    b += step * ofB;
  }
  runs.length = kept;
  return runs;
}

/** The first of the slips behind which the texts have met again; -1 where there is none. */
function leastSlip(codes: Uint16Array, a: number, b: number, step: 1 | -1, limit: Limit): number {
  const offset = step > 0 ? 0 : -1;
  for (let slip = 0; slip < slipsOfA.length; slip++) {
    const [inA, inB] = [a + step * (slipsOfA[slip] ?? 0), b + step * (slipsOfB[slip] ?? 0)];
    if (codes[inA + offset] !== codes[inB + offset]) continue;
    if (agreeing(codes, inA, inB, step, limit, confirmation) === confirmation) return slip;
  }
  return -1;
}

/** How many units agree from (a, b) on, at most `most`. */
function agreeing(
  codes: Uint16Array,
  a: number,
  b: number,
  step: 1 | -1,
  limit: Limit,
  most = Infinity,
): number {
  const room = step > 0 ? Math.min(limit.a - a, limit.b - b) : Math.min(a - limit.a, b - limit.b);
  const end = Math.min(room, most);
  const offset = step > 0 ? 0 : -1;
  let length = 0;
  while (length < end && codes[a + offset + step * length] === codes[b + offset + step * length]) length++;
  return length;
}

/** Joins runs that touch on both sides. */
export function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last && last.a + last.length === run.a && last.b + last.length === run.b)
      merged[merged.length - 1] = { ...last, length: last.length + run.length };
    else merged.push(run);
  }
  return merged;
}
