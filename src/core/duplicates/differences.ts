import { firstRunEndingAfter, type FoldedSpan, type Match, otherSide, type Side } from './match';

const facts = new Set(
  Array.from('0123456789%零〇一二三四五六七八九十百千万亿两', (char) => char.charCodeAt(0)),
);

/** What two copies differ in. */
export interface Differences {
  /** At how many places. */
  readonly places: number;
  /** At how many of them a digit or numeral stands. */
  readonly inNumbers: number;
}

/** The places between the runs of a match where one side, inside `span`, or the other has something of its own. */
export function countDifferences(
  codes: Uint16Array,
  match: Match,
  side: Side,
  span: FoldedSpan,
): Differences {
  const other = otherSide(side);
  let places = 0;
  let inNumbers = 0;
  for (let at = firstRunEndingAfter(match.runs, side, span.from); at < match.runs.length - 1; at++) {
    const run = match.runs[at];
    const next = match.runs[at + 1];
    if (run === undefined || next === undefined || run[side] + run.length >= span.to) break;
    places++;
    const holes = [side, other].map((one) => codes.subarray(run[one] + run.length, next[one]));
    if (holes.some((hole) => hole.some((code) => facts.has(code)))) inNumbers++;
  }
  return { places, inNumbers };
}
