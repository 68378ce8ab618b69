import type { Draft } from '../draft';
import { is, textOf, type Token } from '../tokens';
import { governing, type Setting } from './setting';

/** What a sentence is about: 聚焦…等8条产业链, 全省39个县, 在80个城市, 对甲、乙等12个领域. */
export function opensTopic({ text, draft, earlier, later }: Setting): boolean {
  if (draft.rule !== 'value-first') return false;
  const { head } = draft.slot;
  if (isAmong(text, later)) return true;
  const last = earlier[earlier.length - 1];
  const governor = isRelative(text, last) ? openingPreposition(earlier) : governorIn(head);
  if (is(governor, 'preposition'))
    return (governor?.lexeme?.word.length ?? 0) > 1 || governsAtOnce(text, head, later, governor);
  return governor === undefined && draft.verb === null && is(head[head.length - 1], 'scope');
}

/** 80个重点项目中 says among which the next ones are counted. */
const isAmong = (text: string, later: readonly Token[]): boolean => {
  const last = later[later.length - 1];
  return last !== undefined && /[^高初集其]中$/.test(text.slice(Math.max(0, last.from - 1), last.to));
};

const governorIn = (head: readonly Token[]): Token | undefined =>
  head.findLast((token) => is(token, 'act', 'work', 'reach', 'change', 'preposition'));

/** 的 closes what only describes the thing counted, verbs and all: 围绕纳入规划的60个项目. */
const isRelative = (text: string, last: Token | undefined): boolean =>
  last !== undefined && textOf(text, last) === '的';

const openingPreposition = (earlier: readonly Token[]): Token | undefined => {
  const first = earlier.find((token) => !is(token, 'lead', 'scope') || is(token, 'preposition'));
  return is(first, 'preposition') ? first : undefined;
};

/** 在 right before a value, 对 and 在 before examples too: a short preposition reaches no further. 对…进行 acts on them, 对…给予补助 not. */
function governsAtOnce(
  text: string,
  head: readonly Token[],
  later: readonly Token[],
  governor: Token | undefined,
): boolean {
  if (governor === undefined) return false;
  const adjacent = head.findLast((token) => !is(token, 'scope'));
  if (is(adjacent, 'enumerator')) return !later.some((token) => textOf(text, token) === '进行');
  if (adjacent !== governor) return false;
  const word = textOf(text, governor);
  return word === '在' || (word === '对' && later.some((token) => is(token, 'grant')));
}

/** A count of names just listed: 甲、乙、丙3个区; but what became of them is reported: 甲、乙2个项目开工. */
export function countsNames({ draft, later }: Setting): boolean {
  const { head } = draft.slot;
  if (draft.rule !== 'value-first' || draft.verb !== null || head[head.length - 1]?.lexeme !== null)
    return false;
  if (
    is(
      later.find((token) => is(token, 'status', 'lead', 'change', 'reach')),
      'status',
    )
  )
    return false;
  return head.some((token) => token.mark) && !head.some((token) => is(token, ...governing, 'change'));
}

/** A count whose items the next clause or the next paragraphs list: 十二件实事，分别是…. */
export function isSpelledOut({ text, draft, following, opensList }: Setting): boolean {
  if (isSum(text, draft, opensList && following.length === 0)) return true;
  if (draft.rule !== 'value-first') return false;
  const next = following.map((token) => textOf(text, token)).join('');
  if (/^(分别[是为]|包括(?!\d)|即)/.test(next)) return true;
  const matter = draft.slot.tail.some((token) => is(token, 'matter'));
  return matter && (following.length === 0 ? opensList : /^(（?\d{1,2}[）.、]|[①-⑳]|一是)/.test(next));
}

/** Whether a count sums up what it stands behind: 共6项 before a list, （6项） alone in its parentheses. */
function isSum(text: string, { mention, slot: { head, tail } }: Draft, opensList: boolean): boolean {
  if (tail.length > 0 || !/[个项条件类]$/.test(textOf(text, mention))) return false;
  const last = head[head.length - 1];
  if (last !== undefined) return opensList && textOf(text, last) === '共';
  return text.charAt(mention.from - 1) === '（' && text.charAt(mention.to) === '）';
}
