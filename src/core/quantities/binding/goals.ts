import type { Strength } from '../../model/quantity';
import type { CleanSpan } from '../../model/span';
import type { QuantityMention } from '../mention';
import { readGoalName } from './goalName';
import type { BindingLexicon, GoalCue } from './lexicon';
import { spanOf } from './names';
import { toClauses } from './slots';
import { strengthOfWord } from './strength';
import { is, longestAt, textOf, type Token, tokenise } from './tokens';

/**
 * The least log odds that a sentence commits: for its words to be goals, and for what is said of things done as well
 * (建成通车) to be one without a word of commitment.
 */
const leastStance = { promised: 1.5, bare: 4 };

/** A commitment without a number, if its sentence commits. */
export interface FoundGoal {
  readonly span: CleanSpan;
  readonly name: string;
  /** The last word of commitment before it; null where there is none. */
  readonly strength: Strength | null;
  readonly rule: string;
  /** The least log odds that its sentence commits for it to be a goal. */
  readonly least: number;
}

/**
 * What a sentence may promise without a number: `力争村级服务站全覆盖` the 村级服务站. Only clauses without one of the
 * `mentions` are read.
 */
export function goalsIn(
  text: string,
  sentence: CleanSpan,
  mentions: readonly QuantityMention[],
  lexicon: BindingLexicon,
): FoundGoal[] {
  if (cuesIn(text, sentence, lexicon).next().done) return [];
  const tokens = tokenise(text, sentence, mentions, lexicon);
  const found: FoundGoal[] = [];
  let said: Strength | null = null;
  for (const clause of toClauses(text, tokens)) {
    said = clause.map(strengthOfWord).findLast((each) => each !== null) ?? said;
    const goal = goalOf(text, clause, lexicon);
    if (goal !== null) found.push({ ...goal, strength: said });
  }
  return found;
}

interface Hit extends CleanSpan {
  readonly cue: GoalCue;
}

/** The cues of a stretch of text, in order. */
function* cuesIn(text: string, { from, to }: CleanSpan, lexicon: BindingLexicon): Generator<Hit> {
  for (let at = from; at < to; at++) {
    const cue = longestAt(text, at, to, lexicon.goals);
    if (cue === null) continue;
    const end = at + cue.word.length;
    if (text.charAt(end) !== '率') yield { from: at, to: end, cue }; // 竣工率 is measured, not promised
    at = end - 1;
  }
}

/** The goal of one clause without a quantity: its first cue that commits to something named. */
function goalOf(
  text: string,
  clause: readonly Token[],
  lexicon: BindingLexicon,
): Omit<FoundGoal, 'strength'> | null {
  const span = spanOf(clause);
  if (span === null || clause.some(({ mention }) => mention !== null)) return null;
  for (const { from, to, cue } of cuesIn(text, span, lexicon)) {
    const before = tokenise(text, { from: span.from, to: from }, [], lexicon);
    const after = tokenise(text, { from: to, to: span.to }, [], lexicon);
    const least = leastFor(cue, before);
    const name = least === null ? null : readGoalName(text, before, after, cue);
    if (least !== null && name !== null) return { span, name: textOf(text, name), rule: cue.rule, least };
  }
  return null;
}

/** The least log odds for a cue, given what stands before it in its clause; null where it is none there. */
function leastFor({ asks }: GoalCue, before: readonly Token[]): number | null {
  if (is(before[0], 'preposition')) return null;
  if (asks === 'modal') return before.some(promises) ? leastStance.promised : leastStance.bare;
  if (asks === 'opening' && !before.every((token) => promises(token) || is(token, 'lead'))) return null;
  return leastStance.promised;
}

const promises = (token: Token): boolean => is(token, 'modal', 'causative', 'time', 'progress');
