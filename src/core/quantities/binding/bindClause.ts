import type { QuantityMention } from '../mention';
import type { Before, Draft } from './draft';
import type { BindingLexicon } from './lexicon';
import { announced } from './patterns/announced';
import { compared } from './patterns/compared';
import { describesNext } from './patterns/describesNext';
import { facet } from './patterns/facet';
import { givenFor } from './patterns/givenFor';
import { inherited } from './patterns/inherited';
import { namedBefore } from './patterns/namedBefore';
import type { Pattern, Reading } from './patterns/pattern';
import { valueFirst } from './patterns/valueFirst';
import { readHead } from './phrase';
import { readTail, type Tail } from './tail';
import { bindPaired } from './paired';
import { bindRespectively } from './respectively';
import { shareObject } from './sharedObject';
import { type Slot, toSlots } from './slots';
import { is, joins, textOf, type Token } from './tokens';

/** In order; the first that reads a slot binds it. The last reads any. */
const patterns: readonly Pattern[] = [
  describesNext,
  valueFirst,
  compared,
  facet,
  namedBefore,
  announced,
  givenFor,
  inherited,
];

/** Binds the mentions of a clause, in order. */
export function bindClause(
  text: string,
  clause: readonly Token[],
  before: Before,
  lexicon: BindingLexicon,
): readonly Draft[] {
  const slots = toSlots(text, clause);
  const dealt = bindRespectively(text, clause, slots, before, lexicon);
  if (dealt === null) return bindPaired(text, slots, before.known, lexicon) ?? bindSlots(text, slots, before);
  const counted = bindSlots(text, slots.slice(0, -dealt.length), before);
  const scopes = counted[counted.length - 1]?.ofNext === true;
  return [...(scopes ? counted.map((draft) => ({ ...draft, ofNext: true })) : counted), ...dealt];
}

/** How many drafts back a value, or a clause, can refer to. */
export const remembered = 12;

function bindSlots(text: string, slots: readonly Slot[], { known, subject }: Before): Draft[] {
  const drafts: Draft[] = [];
  slots.forEach((slot, order) => {
    const recent = [...known, ...drafts.slice(-remembered)].slice(-remembered);
    const named = lastNamed(recent);
    const isAside =
      named !== null && (named.rule === 'share' ? slot.mention.unit !== '个百分点' : isWhole(text, named));
    const previous = isAside ? lastBase(text, recent) : (named ?? drafts[drafts.length - 1] ?? null);
    const since = drafts.length === 0 ? subject : [];
    drafts.push(
      bindSlot({ ...readSlot(text, slot, slots[order - 1], slots[order + 1], previous), subject: since }),
    );
  });
  return shareObject(drafts);
}

/** The last draft that names something. */
const lastNamed = (drafts: readonly Draft[]): Draft | null =>
  drafts.findLast(({ parts }) => parts.length > 0) ?? null;

/** A share and what it is a share of stand aside: what is said next (占年度目标20亿元的80%，增长5%) is said of the thing before. */
const lastBase = (text: string, drafts: readonly Draft[]): Draft | null =>
  lastNamed(drafts.filter((draft) => draft.rule !== 'share' && !isWhole(text, draft)));

/** Whether a draft is the value of what the next one is a share of: 20亿元 of 占年度目标20亿元的80%. */
const isWhole = (text: string, { ofNext, slot: { head, tail, mention } }: Draft): boolean =>
  ofNext && (is(head[0], 'share') || (tail.length === 1 && text.charAt(mention.outer.to) === '的'));

function readSlot(
  text: string,
  slot: Slot,
  before: Slot | undefined,
  after: Slot | undefined,
  previous: Draft | null,
): Omit<Reading, 'subject'> {
  const head = readHead(text, withModifier(slot, before, text));
  const shares = before !== undefined || opensPart(text, slot.head);
  const verb = grownBy(text, slot) ?? head.verb ?? (shares ? sharedVerb(previous, before) : null);
  return { text, slot, head, tail: withHonour(text, slot, after), verb, previous };
}

/** Things listed together share what they became: 获评示范单位 of 3个乡镇、12个村获评示范单位. */
function withHonour(text: string, slot: Slot, after: Slot | undefined): Tail {
  const own = readTail(text, slot.tail);
  if (own.rest.length > 0 || after === undefined || slot.runsOn || after.head.length > 0) return own;
  const { rest } = readTail(text, after.tail);
  return is(
    rest.find((token) => !is(token, 'lead')),
    'honour',
  )
    ? { ...own, rest }
    : own;
}

function bindSlot(reading: Reading): Draft {
  const { slot, verb } = reading;
  for (const pattern of patterns) {
    const outcome = pattern(reading);
    if (outcome !== null) return { ...outcome, mention: slot.mention, slot, verb, ofNext: slot.runsOn };
  }
  return { mention: slot.mention, slot, verb, ofNext: false, rule: 'unnamed', parts: [], measure: 'level' };
}

/** A word of change right behind a rate says how it is meant: 增长 of 保持8%以上增长, 增速 of 实现8%的增速. */
const grownBy = (text: string, { mention, tail }: Slot): Token | null => {
  const next = tail.find((token) => !is(token, 'lead') && textOf(text, token) !== '的');
  return mention.unit === '%' && is(next, 'change', 'rate') && tail.length <= 2 ? (next ?? null) : null;
};

/** A verb shared with the item before: any in a list, only one that took it as its object over 其中. */
function sharedVerb(previous: Draft | null, before: Slot | undefined): Token | null {
  const verb = previous?.verb ?? null;
  return before !== undefined || is(verb ?? undefined, 'act', 'work') ? verb : null;
}

/** 其中 opens a part of what was just counted, under the same verb. */
const opensPart = (text: string, [first]: readonly Token[]): boolean =>
  first !== undefined && textOf(text, first) === '其中';

/**
 * A modifier with a number belongs to the name after it (1亿元以上项目 20个), and so does how many parts it sums up, in
 * words (三大支柱产业产值); a mere count does not (28个断面水质优良率).
 */
function withModifier(slot: Slot, before: Slot | undefined, text: string): readonly Token[] {
  if (before?.runsOn !== true) return slot.head;
  if (is(before.head[before.head.length - 1], 'preposition')) return afterPlace(slot.head);
  if (slot.head.slice(0, -1).some((token) => is(token, 'change', 'reach', 'act'))) return slot.head;
  const mention: Token = { ...before.mention.outer, lexeme: null, mention: null, mark: false };
  if (grades(text, before.mention)) return [...before.head, mention, ...slot.head];
  if (!sumsUp(text, before.mention)) return slot.head;
  return [...(before.head.some((token) => joins(text, token)) ? [] : before.head), mention, ...slot.head];
}

const grades = (text: string, { outer, from, to, unit }: QuantityMention): boolean =>
  outer.from < from || outer.to > to || text.charAt(outer.to) === '的' || unit.endsWith('元');

const sumsUp = (text: string, { from, to, unit }: QuantityMention): boolean =>
  !/\d/.test(text.slice(from, to)) && !/[年月周天]$/.test(unit);

/** What is done at places that were counted: 建设示范片 of 在20个县建设示范片. */
const afterPlace = (head: readonly Token[]): readonly Token[] =>
  head.slice(
    Math.max(
      0,
      head.findIndex((token) => is(token, 'act', 'work')),
    ),
  );
