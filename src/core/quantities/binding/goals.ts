import type { Strength } from '../../model/quantity';
import type { CleanSpan } from '../../model/span';
import type { QuantityMention } from '../mention';
import type { BindingLexicon, GoalCue } from './lexicon';
import { readHead, readTail, spanOf } from './phrase';
import { toClauses } from './slots';
import { strengthOfWord } from './strength';
import { is, longestAt, textOf, type Token, tokenise } from './tokens';

/** How many characters a goal's name may have. */
const nameLength = { least: 2, most: 30 };

/** A commitment without a number, if its sentence commits. */
export interface FoundGoal {
  readonly span: CleanSpan;
  readonly name: string;
  /** The last word of commitment before it; null where there is none. */
  readonly strength: Strength | null;
  readonly rule: string;
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
  if (firstCue(text, sentence, lexicon) === null) return [];
  const tokens = tokenise(text, sentence, mentions, lexicon);
  const found: FoundGoal[] = [];
  let said: Strength | null = null;
  for (const clause of toClauses(text, tokens)) {
    said = clause.map(strengthOfWord).findLast((each) => each !== null) ?? said;
    const goal = goalOf(text, clause, said, lexicon);
    if (goal !== null) found.push(goal);
  }
  return found;
}

/** The first cue of a stretch of text, with where it stands. */
function firstCue(
  text: string,
  { from, to }: CleanSpan,
  lexicon: BindingLexicon,
): { at: number; cue: GoalCue } | null {
  for (let at = from; at < to; at++) {
    const cue = longestAt(text, at, to, lexicon.goals);
    if (cue !== null) return { at, cue };
  }
  return null;
}

/** The goal of one clause: its first cue, with the name before it, or after it where none stands before. */
function goalOf(
  text: string,
  clause: readonly Token[],
  said: Strength | null,
  lexicon: BindingLexicon,
): FoundGoal | null {
  const span = spanOf(clause);
  if (span === null || clause.some(({ mention }) => mention !== null)) return null;
  const hit = firstCue(text, span, lexicon);
  if (hit === null) return null;
  const before = tokenise(text, { from: span.from, to: hit.at }, [], lexicon);
  const after = tokenise(text, { from: hit.at + hit.cue.word.length, to: span.to }, [], lexicon);
  if (hit.cue.asks === 'modal' && !before.some(promises)) return null;
  const named = nameOf(text, before, after, hit.cue);
  const name = named === null ? '' : textOf(text, named);
  if (!isName(name)) return null;
  return { span, name, strength: said, rule: hit.cue.rule };
}

const promises = (token: Token): boolean => is(token, 'modal', 'causative', 'time', 'progress');

function nameOf(
  text: string,
  before: readonly Token[],
  after: readonly Token[],
  { asks }: GoalCue,
): CleanSpan | null {
  const done = before.findLastIndex((token) => is(token, 'reach'));
  if (asks === 'completion' && done < 0) return null;
  const { name } = readHead(text, asks === 'completion' ? before.slice(0, done) : before);
  if (name.length === 0) return spanOf(readTail(text, after).name);
  // 项目 alone names nothing: the examples before 等 stay with it.
  const wide = name.every((token) => is(token, 'generic'));
  const led = before.findLastIndex((token) => is(token, 'modal', 'causative', 'progress', 'reach'));
  return spanOf(wide ? before.slice(led + 1) : name);
}

const isName = (name: string): boolean => name.length >= nameLength.least && name.length <= nameLength.most;
