import type { CleanSpan } from '../../model/span';
import { is, textOf, type Token } from './tokens';

/** Where tokens stand, from the first to the last; null for none. */
export const spanOf = (tokens: readonly Token[]): CleanSpan | null => {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
};

export const isVerb = (token: Token | undefined): boolean =>
  is(token, 'change', 'reach', 'act', 'work', 'causative');
export const isEdge = (token: Token | undefined): boolean =>
  token?.mark === true ||
  is(token, 'lead', 'modal', 'time', 'scope', 'preposition', 'causative', 'joiner', 'stop');
export const isIncreasingAct = (token: Token | undefined): boolean =>
  token?.lexeme?.classes.get('act') === 'increase';

/** Whether a verb of reaching stands by itself: 实现, but not 达 of 达标率. */
export const isAchieving = (token: Token | undefined): boolean =>
  is(token, 'reach') && (token?.lexeme?.word.length ?? 0) > 1;

/** More verbs in a row than this lead to no noun: a bound, so that a run of them is read once. */
const mostVerbs = 8;

/** A verb used as an attribute of a noun too wide to stand alone: 落地企业, 续建项目, after another verb also 调研活动. */
export function isAttribute(tokens: readonly Token[], at: number): boolean {
  if (!is(tokens[at], 'act', 'work', 'status') || isIncreasingAct(tokens[at]) || is(tokens[at], 'reported'))
    return false;
  const led = at > 0 && is(tokens[at - 1], 'act', 'work');
  let noun = at + 1;
  while (led && noun <= at + mostVerbs && is(tokens[noun], 'act', 'work')) noun++;
  const after = tokens[noun + 1];
  return (
    is(tokens[noun], 'generic', ...(led ? (['matter'] as const) : [])) &&
    (after === undefined || after.mark || after.mention !== null)
  );
}

/** Whether an adverb stands right before a noun, whose adjective it then is: 主要 of 主要农产品, but not of 主要建设. */
export function isAdjective(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1];
  const isNoun = noun?.mention === null && !isVerb(noun) && !isEdge(noun);
  return isNoun && tokens[at]?.lexeme?.classes.get('lead') === 'adjective';
}

/** Drops joiners, adverbs and particles from both ends of a name. */
export function trimEdges(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  let to = tokens.length;
  while (from < to && isEdge(tokens[from]) && !is(tokens[from], 'scope') && !isAdjective(tokens, from))
    from++;
  while (to > from && isEdge(tokens[to - 1]) && !is(tokens[to - 2], 'share')) to--;
  return tokens.slice(from, to);
}

/** What is named after a description of several parts: 中心镇 of 特色鲜明、功能齐全的中心镇. */
export function afterRelative(text: string, name: readonly Token[]): readonly Token[] {
  const at = name.findLastIndex((token) => textOf(text, token) === '的');
  const description = name.slice(0, Math.max(at, 0));
  if (!description.some((token) => token.mark) || description.some(({ mention }) => mention !== null))
    return name;
  return at < name.length - 1 ? name.slice(at + 1) : name;
}
