import { countWhile } from '../model/countWhile';

/** A half-open range of the folded text. */
export interface FoldedSpan {
  readonly from: number;
  readonly to: number;
}

/** `length` units that are the same from `a` on and from `b` on. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Two stretches of one text that read alike. `a` ends before `b` starts; between the runs stand the slips. */
export interface Match {
  readonly a: FoldedSpan;
  readonly b: FoldedSpan;
  /** In order, at least one; the first starts both stretches, the last ends them. */
  readonly runs: readonly Run[];
}

export type Side = 'a' | 'b';

export const otherSide = (side: Side): Side => (side === 'a' ? 'b' : 'a');

export const lengthOf = ({ from, to }: FoldedSpan): number => to - from;

export const covers = (outer: FoldedSpan, inner: FoldedSpan): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

export const meets = (one: FoldedSpan, other: FoldedSpan): boolean =>
  one.from < other.to && other.from < one.to;

/** What of a stretch stands inside another; empty where nothing does. */
export function clampTo(outer: FoldedSpan, { from, to }: FoldedSpan): FoldedSpan {
  const start = Math.min(Math.max(from, outer.from), outer.to);
  return { from: start, to: Math.max(start, Math.min(to, outer.to)) };
}

/** The match of these runs, which stand in order on both sides. */
export function toMatch(runs: readonly Run[]): Match | null {
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    a: { from: first.a, to: last.a + last.length },
    b: { from: first.b, to: last.b + last.length },
    runs,
  };
}

/** How many units of a stretch on one side stand the same on the other. */
export function sameUnits({ runs }: Match, side: Side, { from, to }: FoldedSpan): number {
  let same = 0;
  for (let at = firstRunEndingAfter(runs, side, from); at < runs.length; at++) {
    const run = runs[at];
    if (run === undefined || run[side] >= to) break;
    same += Math.min(run[side] + run.length, to) - Math.max(run[side], from);
  }
  return same;
}

/**
 * Where a stretch of one side stands on the other. A border among slips goes with the run before it; one outside all
 * runs is taken to be as far from them on both sides, which may be in another line.
 */
export function reflect(match: Match, side: Side, { from, to }: FoldedSpan): FoldedSpan {
  const start = reflectUnit(match, side, from);
  return { from: start, to: Math.max(start, reflectUnit(match, side, to - 1) + 1) };
}

function reflectUnit({ runs }: Match, side: Side, unit: number): number {
  const at = firstRunEndingAfter(runs, side, unit);
  const run = runs[at];
  const other = otherSide(side);
  if (run !== undefined && run[side] <= unit) return run[other] + unit - run[side];
  const before = runs[at - 1];
  if (before === undefined) return run === undefined ? unit : Math.max(0, run[other] - (run[side] - unit));
  const reflected = before[other] + unit - before[side];
  return run === undefined ? reflected : Math.min(reflected, run[other] - 1);
}

/** The index of the first run that ends behind a unit. Runs stand in order on both sides. */
export const firstRunEndingAfter = (runs: readonly Run[], side: Side, unit: number): number =>
  countWhile(runs.length, (at) => {
    const run = runs[at];
    return run !== undefined && run[side] + run.length <= unit;
  });

/** The part of a match whose `side` stands inside a stretch; null where no run does. */
export function clip(match: Match, side: Side, { from, to }: FoldedSpan): Match | null {
  if (covers({ from, to }, match[side])) return match;
  const runs: Run[] = [];
  for (let at = firstRunEndingAfter(match.runs, side, from); at < match.runs.length; at++) {
    const run = match.runs[at];
    if (run === undefined || run[side] >= to) break;
    const skipped = Math.max(0, from - run[side]);
    const length = Math.min(run.length, to - run[side]) - skipped;
    if (length > 0) runs.push({ a: run.a + skipped, b: run.b + skipped, length });
  }
  return toMatch(runs);
}
