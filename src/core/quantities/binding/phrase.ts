import type { CleanSpan } from '../../model/span';
import { is, joins, textOf, type Token } from './tokens';

/** What stands before a value: the words that name the thing measured, and the verb that governs them. */
export interface Phrase {
  /** The tokens of the name; empty where none is said. */
  readonly name: readonly Token[];
  /** What stands before a verb inside the phrase: 制造业企业 of 制造业企业完成税收. */
  readonly owner: readonly Token[];
  /** The verb the value completes (增长8%) or that takes the name as its object (新增学位); null where neither. */
  readonly verb: Token | null;
  /** The verb that takes the name as its object, whatever stands after the name: 完成 of 企业完成税收增长. */
  readonly governor: Token | null;
  /** Whether the verb stands between the name and the value. */
  readonly predicated: boolean;
}

export const spanOf = (tokens: readonly Token[]): CleanSpan | null => {
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
};

const isVerb = (token: Token | undefined): boolean =>
  is(token, 'change', 'reach', 'act', 'work', 'causative');
const isEdge = (token: Token | undefined): boolean =>
  token?.mark === true ||
  is(token, 'lead', 'modal', 'time', 'scope', 'preposition', 'causative', 'joiner', 'stop');
const isIncreasingAct = (token: Token | undefined): boolean =>
  token?.lexeme?.classes.get('act') === 'increase';

/** Whether a verb can stand between a name and its value: 增长, 达到, 新增. */
const isPredicate = (token: Token | undefined): boolean =>
  is(token, 'change', 'reach') || isIncreasingAct(token);

/** A verb used as an attribute of a noun too wide to stand alone: 落地企业, 续建项目, after another verb also 调研活动. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  if (!is(tokens[at], 'act', 'work', 'status') || isIncreasingAct(tokens[at]) || is(tokens[at], 'reported'))
    return false;
  const led = at > 0 && is(tokens[at - 1], 'act', 'work');
  let noun = at + 1;
  while (led && is(tokens[noun], 'act', 'work')) noun++;
  const after = tokens[noun + 1];
  return (
    is(tokens[noun], 'generic', ...(led ? (['matter'] as const) : [])) &&
    (after === undefined || after.mark || after.mention !== null)
  );
}

/**
 * Reads what stands before a value. `全市规上工业增加值同比增长` names 规上工业增加值 and is governed by 增长;
 * `累计新建城市绿道` names 城市绿道 and is governed by 新建.
 */
export function readHead(text: string, words: readonly Token[]): Phrase {
  const head = withoutStandard(words);
  const { end, verb } = stripPredicate(text, head);
  const cut = governingCut(text, head, end);
  const name = afterRelative(text, afterExamples(trimEdges(head.slice(cut.start, end))));
  return { name, owner: cut.owner, verb: verb ?? cut.verb, governor: cut.verb, predicated: verb !== null };
}

/** Leaves out what a value is only compared with: 比上年 of 面积比上年增加, 高于全市平均水平. */
function withoutStandard(head: readonly Token[]): readonly Token[] {
  const at = head.findLastIndex((token) => is(token, 'comparing'));
  if (at < 0 || at === head.length - 1) return head;
  const toEnd = head[at]?.lexeme?.classes.get('comparing') === 'end';
  const next = toEnd ? -1 : head.findIndex((token, order) => order > at && isPredicate(token));
  if (next === at + 1) return head;
  return [...head.slice(0, at), ...(next < 0 ? [] : head.slice(next))];
}

/** Drops what stands between a name and its value: 同比增长, 首次突破, 分别达到. */
function stripPredicate(text: string, head: readonly Token[]): { end: number; verb: Token | null } {
  let end = head.length;
  let verb: Token | null = null;
  const least = afterShare(head);
  while (end > least) {
    const token = head[end - 1];
    const predicate = isPredicate(token);
    if (token === undefined || !(predicate || isEdge(token))) break;
    if (predicate && (verb === null || is(token, 'reach')))
      verb = levelled(text, head, end - 1) ?? verb ?? token;
    end--;
  }
  return { end, verb };
}

/** Where the whole ends that a share is a share of, at the least: after 年度 of 占年度计划的. */
const afterShare = (tokens: readonly Token[]): number => {
  const at = tokens.findIndex((token) => is(token, 'share'));
  return at < 0 ? 0 : Math.min(at + 2, tokens.length);
};

/** 提高 before 到 or 至 says where the value stands, not by how much it changes: the particle is the verb then. */
const levelled = (text: string, head: readonly Token[], at: number): Token | null => {
  const next = head[at + 1];
  return next !== undefined && /^[到至为]$/.test(textOf(text, next)) ? next : null;
};

interface Cut {
  readonly start: number;
  readonly verb: Token | null;
  readonly owner: readonly Token[];
}

/** Where the name begins: after the words at the clause's edge and after the last verb that must govern it. */
function governingCut(text: string, head: readonly Token[], end: number): Cut {
  const first = leftEdge(text, head, 0, end);
  let cut: Cut = { start: first, verb: lastVerb(head, 0, first), owner: [] };
  for (let at = first; at < end; at++) {
    if (is(head[at], 'share')) break;
    if (!governs(text, head, at)) continue;
    const start = leftEdge(text, head, at, end);
    if (start >= end || start <= at) break;
    cut = { start, verb: lastVerb(head, at, start) ?? cut.verb, owner: trimEdges(head.slice(cut.start, at)) };
    at = start - 1;
  }
  return cut;
}

/** Whether a token inside a head is a verb that takes what follows as its object. */
function governs(text: string, head: readonly Token[], at: number): boolean {
  const token = head[at];
  if (isAttribute(head, at) || opensRate(text, head, at)) return false;
  if (is(token, 'act') && !is(token, 'work')) return true;
  if (is(token, 'time')) return at > 0;
  if (is(token, 'reach')) return (token?.lexeme?.word.length ?? 0) > 1;
  return is(token, 'causative') || (is(token, 'change', 'work') && followsJoint(text, head, at));
}

/** Whether a verb and the noun after it are one word for what is measured: 建成率, 受理数. */
function opensRate(text: string, head: readonly Token[], at: number): boolean {
  const next = head[at + 1];
  return at > 0 && next !== undefined && /^[率数额量金]$/.test(textOf(text, next));
}

/** Whether a token opens a new item of a list: 治理 in 建设绿道、治理河道. */
function followsJoint(text: string, head: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (is(head[before], 'lead', 'modal', 'time') && !joins(text, head[before])) before--;
  return joins(text, head[before]);
}

/** The first token that can belong to a name: adverbs, time, modals and the verbs that govern it are skipped. */
function leftEdge(text: string, head: readonly Token[], from: number, end: number): number {
  let at = from;
  let governed = false;
  while (at < end && leadsUp(text, head, at, governed)) {
    governed ||= isVerb(head[at]);
    at++;
  }
  // A verb at the very end is a noun: 入河排污口整治.
  return at >= end && (end - 1 > from || from === 0) && end > from && is(head[end - 1], 'work')
    ? end - 1
    : at;
}

function leadsUp(text: string, head: readonly Token[], at: number, governed: boolean): boolean {
  const token = head[at];
  if (token === undefined || isAttribute(head, at) || is(token, 'share')) return false;
  if (is(token, 'scope')) return !governed;
  return isVerb(token) || isEdge(token) || isBullet(text, token);
}

const isBullet = (text: string, token: Token | undefined): boolean =>
  token?.lexeme === null &&
  token.mention === null &&
  /^(?:[\s\-—•·▪●*]+|（[\d一二三四五六七八九十]{1,3}）)$/.test(textOf(text, token));

function lastVerb(head: readonly Token[], from: number, to: number): Token | null {
  for (let at = to - 1; at >= from; at--)
    if (is(head[at], 'change', 'reach', 'act', 'work')) return head[at] ?? null;
  return null;
}

/** Drops joiners, adverbs and particles from both ends of a name. */
export function trimEdges(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  let to = tokens.length;
  while (from < to && isEdge(tokens[from]) && !is(tokens[from], 'scope')) from++;
  while (to > from && isEdge(tokens[to - 1]) && !is(tokens[to - 2], 'share')) to--;
  return tokens.slice(from, to);
}

/** What is named after the examples of a list: 智慧工厂 of 甲公司、乙公司等智慧工厂. */
function afterExamples(name: readonly Token[]): readonly Token[] {
  const at = name.findLastIndex((token) => is(token, 'enumerator'));
  const rest = trimEdges(name.slice(at + 1));
  const wide = rest.every((token) => is(token, 'matter') || (is(token, 'generic') && !is(token, 'project')));
  return at < 0 || wide ? name : rest;
}

/** What is named after a description of several parts: 中心镇 of 特色鲜明、功能齐全的中心镇. */
function afterRelative(text: string, name: readonly Token[]): readonly Token[] {
  const at = name.findLastIndex((token) => textOf(text, token) === '的');
  const description = name.slice(0, Math.max(at, 0));
  if (!description.some((token) => token.mark) || description.some(({ mention }) => mention !== null))
    return name;
  return at < name.length - 1 ? name.slice(at + 1) : name;
}

/** What stands after a value. */
export interface Tail {
  readonly name: readonly Token[];
  /** What is said of the thing counted, from its verb on: 入选省级试点; empty where the clause ends. */
  readonly rest: readonly Token[];
}

const isStop = (token: Token | undefined): boolean =>
  is(token, 'change', 'reach', 'status', 'honour', 'modal', 'causative', 'stop', 'share') ||
  (is(token, 'act') && !is(token, 'work')) ||
  (is(token, 'lead', 'preposition') && (token?.lexeme?.word.length ?? 0) > 1);

/** Reads what stands after a value: `重点镇集中供水工程全面开工` names 重点镇集中供水工程 and says 全面开工 of it. */
export function readTail(text: string, tail: readonly Token[]): Tail {
  let from = 0;
  while (textOf(text, tail[from] ?? { from: 0, to: 0 }) === '的' || is(tail[from], 'enumerator')) from++;
  let to = from;
  while (to < tail.length && !endsName(text, tail, from, to)) to++;
  let end = to;
  while (end > from + 1 && (is(tail[end - 1], 'tail') || joins(text, tail[end - 1]))) end--;
  return { name: afterRelative(text, trimEdges(tail.slice(from, end))), rest: tail.slice(to) };
}

/** A verb at the very end is a noun: 检查 of 1000名妇女健康检查. */
const closesName = (text: string, tail: readonly Token[], from: number, at: number): boolean =>
  at > from &&
  is(tail[at], 'act') &&
  !is(tail[at], 'status', 'progress', 'change', 'reach') &&
  (at === tail.length - 1 || joins(text, tail[at + 1]));

function endsName(text: string, tail: readonly Token[], from: number, at: number): boolean {
  if (joins(text, tail[at]) && isVerb(tail[at + 1]) && !is(tail[at + 1], 'work')) return true;
  if (is(tail[at], 'work')) return at === from && !isAttribute(tail, at) && is(tail[at], 'status');
  return isStop(tail[at]) && !closesName(text, tail, from, at) && !isAttribute(tail, at);
}
