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

/** By line, what may be removed of it; undefined where it stays. */
type Safe = (Candidate | undefined)[];

/**
 * The lines a mass fix may remove without asking. A line whose words all stand elsewhere is still not safe where it
 * holds something together: where the clean reading joins it to a line that stays, where it titles text that stays,
 * and where it is too short to say anything without its neighbours.
 */
export function safeLines(text: FoldedText, candidates: readonly Candidate[]): (line: number) => boolean {
  const safe: Safe = new Array<undefined>(text.lines.length).fill(undefined);
  for (const candidate of candidates)
    if (candidate.isSame && candidate.removal.isWhole) safe[candidate.removal.line] = candidate;
  let hasChanged = true;
  const check = (line: number): void => {
    if (safe[line] === undefined || isSafe(text, safe, line)) return;
    safe[line] = undefined;
    hasChanged = true;
  };
  // Both ways, so that a chain of lines of which each needs the next one is settled in one round.
  while (hasChanged) {
    hasChanged = false;
    for (let line = 0; line < safe.length; line++) check(line);
    for (let line = safe.length - 1; line >= 0; line--) check(line);
  }
  return (line) => safe[line] !== undefined;
}

function isSafe(text: FoldedText, safe: Safe, at: number): boolean {
  const line = text.lines[at];
  if (line === undefined || isTorn(text, safe, at)) return false;
  if (safe[at]?.isBesideCopy === true) return true;
  const belowGoes = at + 1 === text.lines.length || safe[at + 1] !== undefined;
  return saysEnough(text, line) || (belowGoes && (safe[at - 1] !== undefined || isTitling(text, line)));
}

/** Whether a line would go from a paragraph of which another line stays. */
const isTorn = ({ lines }: FoldedText, safe: Safe, at: number): boolean =>
  (lines[at]?.continues === true && safe[at - 1] === undefined) ||
  (lines[at + 1]?.continues === true && safe[at + 1] === undefined);

/** Whether a line says something without its neighbours. */
const saysEnough = (text: FoldedText, line: Line): boolean =>
  lengthOf(line) >= shortestLine && !isTitling(text, line);

const isTitling = (text: FoldedText, line: Line): boolean => line.isHeading || isTitleLine(text, line);
