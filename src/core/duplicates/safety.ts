import type { FoldedText, Line } from './foldText';
import { lengthOf } from './match';
import { isTitleLine } from './repeatedTitles';
import type { Removal } from './removals';

/** Lines shorter than this say nothing by themselves. */
const shortestLine = 10;

/** What a mass fix would remove: whole lines whose every unit stands in the copy that stays. */
export interface Candidate {
  readonly removal: Removal;
  readonly isSame: boolean;
  /** Whether it stands right below the copy that stays. */
  readonly isBesideCopy: boolean;
}

/**
 * The lines a mass fix may remove without asking. A line whose words all stand elsewhere is still not safe where it
 * holds something together: where the clean reading joins it to a line that stays, where it titles text that stays,
 * and where it is too short to say anything without its neighbours.
 */
export function safeLines(text: FoldedText, candidates: readonly Candidate[]): Set<number> {
  const safe = new Map<number, Candidate>();
  for (const candidate of candidates)
    if (candidate.isSame && candidate.removal.isWhole) safe.set(candidate.removal.line, candidate);
  for (let before = Infinity; safe.size < before;) {
    before = safe.size;
    const order = [...safe.keys()];
    for (const line of [...order, ...order.reverse()]) if (!isSafe(text, safe, line)) safe.delete(line);
  }
  return new Set(safe.keys());
}

function isSafe(text: FoldedText, safe: ReadonlyMap<number, Candidate>, at: number): boolean {
  const line = text.lines[at];
  if (line === undefined || isTorn(text, safe, at)) return false;
  if (safe.get(at)?.isBesideCopy) return true;
  const belowGoes = at + 1 === text.lines.length || safe.has(at + 1);
  return saysEnough(text, line) || (belowGoes && (safe.has(at - 1) || isTitling(text, line)));
}

/** Whether a line would go from a paragraph of which another line stays. */
const isTorn = ({ lines }: FoldedText, safe: ReadonlyMap<number, Candidate>, at: number): boolean =>
  (lines[at]?.continues === true && !safe.has(at - 1)) ||
  (lines[at + 1]?.continues === true && !safe.has(at + 1));

/** Whether a line says something without its neighbours. */
const saysEnough = (text: FoldedText, line: Line): boolean =>
  lengthOf(line) >= shortestLine && !isTitling(text, line);

const isTitling = (text: FoldedText, line: Line): boolean => line.isHeading || isTitleLine(text, line);
