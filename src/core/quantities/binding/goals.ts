import type { Goal, Strength } from '../../model/quantity';
import type { CleanSpan } from '../../model/span';
import type { Document, Paragraph, Sentence } from '../../structure/document';
import { toSource } from '../../text/reading';
import type { QuantityMention } from '../mention';
import type { BindingLexicon, GoalCue } from './lexicon';
import { readHead, readTail, spanOf } from './phrase';
import type { StanceTrack } from './stance';
import { strengthOfWord } from './strength';
import { endsClause, is, longestAt, textOf, type Token, tokenise } from './tokens';

/** The least log odds that a sentence commits for its words to be goals. */
const certain = 1.5;
/** How many characters a goal's name may have. */
const nameLength = { least: 2, most: 30 };

/**
 * The commitments without a number: `力争村级服务站全覆盖` is a goal of 村级服务站. Only sentences that commit are
 * read, and only clauses without a quantity.
 */
export function findGoals(
  document: Document,
  mentions: readonly QuantityMention[],
  stances: StanceTrack,
  lexicon: BindingLexicon,
): Goal[] {
  const goals: Goal[] = [];
  let next = 0;
  for (const paragraph of document.paragraphs) {
    for (const sentence of paragraph.sentences) {
      const first = next;
      while ((mentions[next]?.from ?? Infinity) < sentence.to) next++;
      if (paragraph.isHeading || (stances.get(sentence.from) ?? 0) < certain) continue;
      for (const found of goalsIn(document, sentence, mentions.slice(first, next), lexicon))
        goals.push(toGoal(document, paragraph, found, goals.length));
    }
  }
  return goals;
}

interface Found {
  readonly span: CleanSpan;
  readonly name: CleanSpan;
  readonly strength: Strength | null;
  readonly rule: string;
}

function goalsIn(
  document: Document,
  sentence: Sentence,
  mentions: readonly QuantityMention[],
  lexicon: BindingLexicon,
): Found[] {
  const text = document.reading.clean;
  if (firstCue(text, sentence, lexicon) === null) return [];
  const tokens = tokenise(text, sentence, mentions, lexicon);
  const found: Found[] = [];
  let start = 0;
  let said: Strength | null = null;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token !== undefined && !endsClause(text, token)) continue;
    const clause = tokens.slice(start, at);
    said = clause.map(strengthOfWord).findLast((each) => each !== null) ?? said;
    const goal = goalOf(text, clause, said, lexicon);
    if (goal !== null) found.push(goal);
    start = at + 1;
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
): Found | null {
  const span = spanOf(clause);
  if (span === null || clause.some(({ mention }) => mention !== null)) return null;
  const hit = firstCue(text, span, lexicon);
  if (hit === null) return null;
  const before = tokenise(text, { from: span.from, to: hit.at }, [], lexicon);
  const after = tokenise(text, { from: hit.at + hit.cue.word.length, to: span.to }, [], lexicon);
  if (hit.cue.asks === 'modal' && !before.some(promises)) return null;
  const name = nameOf(text, before, after, hit.cue);
  if (name === null || !isName(textOf(text, name))) return null;
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

function toGoal(
  { reading }: Document,
  paragraph: Paragraph,
  { span, name, strength, rule }: Found,
  order: number,
): Goal {
  return {
    id: `g${order + 1}`,
    span: toSource(reading, span),
    kind: 'qualitative',
    indicator: textOf(reading.clean, name),
    strength: strength ?? 'committed',
    sectionId: paragraph.section?.id ?? null,
    rule,
  };
}
