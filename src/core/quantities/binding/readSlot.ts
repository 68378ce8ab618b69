import type { QuantityMention } from '../mention';
import type { Draft } from './draft';
import type { Reading } from './patterns/pattern';
import { readHead } from './phrase';
import type { Slot } from './slots';
import { readTail, type Tail } from './tail';
import { is, joins, textOf, type Token } from './tokens';

/** A slot between its neighbours in the clause. */
interface Standing {
  readonly slot: Slot;
  readonly before: Slot | undefined;
  readonly after: Slot | undefined;
}

/**
 * Reads what stands round the value of a slot. `previous` is what was named before, `subject` what a clause without a value
 * named since: 12公里 in 新建绿道8公里、改造12公里 has the verb 改造 and no name of its own. Never fails.
 */
export function readSlot(
  text: string,
  { slot, before, after }: Standing,
  previous: Draft | null,
  subject: readonly Token[],
): Reading {
  const head = readHead(text, withModifier(slot, before, text));
  const shares = before !== undefined || opensPart(text, slot.head);
  const verb = grownBy(text, slot) ?? head.verb ?? (shares ? sharedVerb(previous, before) : null);
  return { text, slot, head, tail: withHonour(text, slot, after), verb, previous, subject };
}

/** Things listed together share what they became: 获评示范单位 of 3个乡镇、12个村获评示范单位. */
function withHonour(text: string, slot: Slot, after: Slot | undefined): Tail {
  const own = readTail(text, slot.tail);
  if (own.rest.length > 0 || after === undefined || slot.runsOn || after.head.length > 0) return own;
  const { rest } = readTail(text, after.tail);
  const said = rest.find((token) => !is(token, 'lead'));
  return is(said, 'honour') ? { name: own.name, rest } : own;
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
