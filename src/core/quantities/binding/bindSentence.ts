import { countWhile } from '../../model/countWhile';
import type { Strength } from '../../model/quantity';
import type { CleanSpan } from '../../model/span';
import type { QuantityLexicon } from '../lexicon';
import type { QuantityMention } from '../mention';
import { bindClause, remembered } from './bindClause';
import type { Draft } from './draft';
import { findPeriods, type NamedPeriod } from './period';
import { isInsideName } from './scope/insideName';
import { scopeReason } from './scope/scopeReason';
import type { Setting } from './scope/setting';
import { toClauses } from './slots';
import { strengthOfWord } from './strength';
import { subjectOf } from './subject';
import { endsClause, is, textOf, type Token, tokenise } from './tokens';

/** A draft with what its sentence says of it. */
export interface Bound {
  readonly draft: Draft;
  /** Why it only describes; null where it is reported or promised. */
  readonly scope: string | null;
  /** The last word of commitment before it: 力争. */
  readonly said: Strength | null;
  /** The last year named before it. */
  readonly period: string | null;
  /** That year, where its own clause names it. */
  readonly ownPeriod: string | null;
}

/** Where a sentence stands. */
export interface Place {
  /** Whether the items of a list stand right after it. */
  readonly opensList: boolean;
  /** Whether it stands in a glossary. */
  readonly explained: boolean;
  /** The year its text was written in. */
  readonly year: string | null;
}

/** Binds the mentions of a sentence, in order. `before` holds the drafts of the sentence before it. */
export function bindSentence(
  text: string,
  sentence: CleanSpan,
  mentions: readonly QuantityMention[],
  before: readonly Draft[],
  place: Place,
  lexicon: QuantityLexicon,
): Bound[] {
  const named = new Set(mentions.filter((mention) => isInsideName(text, mention)));
  const counting = mentions.filter((mention) => !named.has(mention));
  const bound = bindCounting(text, sentence, counting, before, place, lexicon);
  if (named.size === 0) return bound;
  return [...bound, ...Array.from(named, insideName)].sort(
    (a, b) => a.draft.mention.from - b.draft.mention.from,
  );
}

/** Binds the mentions that are no part of a name. */
function bindCounting(
  text: string,
  sentence: CleanSpan,
  mentions: readonly QuantityMention[],
  before: readonly Draft[],
  place: Place,
  lexicon: QuantityLexicon,
): Bound[] {
  const tokens = tokenise(text, sentence, mentions, lexicon.binding);
  const clauses = toClauses(text, tokens);
  const said = saidIn(text, tokens, findPeriods(text, sentence, place.year, lexicon.binding));
  const bound: Bound[] = [];
  let known = before;
  let subject: readonly Token[] = [];
  clauses.forEach((clause, order) => {
    const drafts = bindClause(text, clause, { known, subject }, lexicon.binding);
    const announced = drafts.length > 0 ? [] : subjectOf(text, clause);
    if (drafts.length > 0 || announced.length > 0) subject = announced;
    const places = placesOf(clause);
    for (const draft of drafts) {
      const at = places.get(draft.mention) ?? 0;
      const words = { text, clause, at, following: clauses[order + 1] ?? [] };
      const scope = scopeReason(settingOf(draft, words, place, said, lexicon));
      bound.push(toBound(draft, scope, said, clause));
    }
    if (drafts.length > 0)
      known = [...(bound.length > drafts.length ? known : []), ...drafts].slice(-remembered);
  });
  return bound;
}

/** The words of a clause round a mention, which stands at `at`, and those of the clause after it. */
interface Words {
  readonly text: string;
  readonly clause: readonly Token[];
  readonly at: number;
  readonly following: readonly Token[];
}

/** Where a draft stands. Written out, like drafts and tokens: what is made for every value is not spread. */
const settingOf = (
  draft: Draft,
  { text, clause, at, following }: Words,
  { opensList, explained }: Place,
  { whenBuilt }: Said,
  { mentions, binding }: QuantityLexicon,
): Setting => ({
  text,
  draft,
  opensList,
  explained,
  whenBuilt: whenBuilt <= draft.mention.from,
  earlier: clause.slice(Math.max(0, at - reach), at),
  later: clause.slice(at + 1, at + 1 + reach),
  following,
  unit: mentions.units.get(draft.mention.unit),
  describing: binding.describingUnits.has(draft.mention.unit),
  names: binding.names,
});

/** A number that is part of a name binds to nothing. */
const insideName = (mention: QuantityMention): Bound => ({
  draft: {
    mention,
    slot: { mention, head: [], tail: [], runsOn: false, listed: false },
    parts: [],
    measure: 'level',
    verb: null,
    rule: 'unnamed',
    ofNext: false,
  },
  scope: 'inside-name',
  said: null,
  period: null,
  ownPeriod: null,
});

/** The words of commitment and the years of a sentence, each in order. */
interface Said {
  readonly strengths: readonly { readonly to: number; readonly strength: Strength | null }[];
  readonly periods: readonly NamedPeriod[];
  /** Where it begins to speak of a work when it will be built; infinite where it does not. */
  readonly whenBuilt: number;
}

const saidIn = (text: string, tokens: readonly Token[], periods: readonly NamedPeriod[]): Said => ({
  strengths: strengthsIn(text, tokens),
  periods,
  whenBuilt: tokens.find((token) => is(token, 'outlook'))?.to ?? Infinity,
});

/** A draft with what its sentence says before it. */
function toBound(
  draft: Draft,
  scope: string | null,
  { strengths, periods }: Said,
  clause: readonly Token[],
): Bound {
  const { from } = draft.mention;
  const named = lastBefore(periods, from);
  const period = named?.period ?? null;
  const own = named !== undefined && named.from >= (clause[0]?.from ?? 0);
  const said = lastBefore(strengths, from)?.strength ?? null;
  return { draft, scope, said, period, ownPeriod: own ? period : null };
}

/**
 * The words of commitment of a sentence, in order. None reaches over a semicolon but the one that heads a list of targets
 * (预期目标是：), and one that is itself the verb of its clause not over the end of that.
 */
function strengthsIn(text: string, tokens: readonly Token[]): Said['strengths'] {
  const strengths: Said['strengths'][number][] = [];
  let governing = false;
  let heading: Strength | null = null;
  tokens.forEach((token, at) => {
    const strength = strengthOfWord(token);
    if (strength !== null) {
      governing = governs(tokens, at);
      if (headsList(text, tokens.slice(at + 1, at + 3))) heading = strength;
      strengths.push({ to: token.to, strength });
    } else if (textOf(text, token) === '；' || (governing && endsClause(text, token))) {
      governing = false;
      strengths.push({ to: token.to, strength: heading });
    }
  });
  return strengths;
}

/** Whether what stands right after a word of commitment opens a list: 是： after 预期目标. */
const headsList = (text: string, after: readonly Token[]): boolean =>
  after.some((token) => textOf(text, token).endsWith('：'));

/** Whether a word of commitment is itself the verb of what follows: 争取 of 争取资金2亿元. */
function governs(tokens: readonly Token[], at: number): boolean {
  if (!is(tokens[at], 'act')) return false;
  let next = at + 1;
  while (next < tokens.length && !closesObject(tokens[next])) next++;
  const closing = tokens[next];
  return closing !== undefined && closing.mention !== null;
}

const closesObject = (token: Token | undefined): boolean =>
  token === undefined || token.mark || token.mention !== null || is(token, 'act', 'change', 'reach', 'time');

/** How many tokens either side of a mention are looked at; a bound, so that a clause without end is still linear. */
const reach = 40;

/** Where each mention of a clause stands among its tokens. */
const placesOf = (clause: readonly Token[]): ReadonlyMap<QuantityMention, number> =>
  new Map(clause.flatMap(({ mention }, at) => (mention === null ? [] : [[mention, at]])));

/** The last of sorted entries that ends before an offset. */
function lastBefore<Entry extends { readonly to: number }>(
  entries: readonly Entry[],
  at: number,
): Entry | undefined {
  return entries[countWhile(entries.length, (order) => (entries[order]?.to ?? Infinity) <= at) - 1];
}
