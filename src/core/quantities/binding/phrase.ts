import { isAchieving, isAdjective, isAttribute, isEdge, isIncreasingAct, isVerb, trimEdges } from './names';
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

/** Whether a verb can stand between a name and its value: 增长, 达到, 新增. */
const isPredicate = (token: Token | undefined): boolean =>
  is(token, 'change', 'reach') || isIncreasingAct(token);

/**
 * Reads what stands before a value. `全市规上工业增加值同比增长` names 规上工业增加值 and is governed by 增长;
 * `累计新建城市绿道` names 城市绿道 and is governed by 新建.
 */
export function readHead(text: string, words: readonly Token[]): Phrase {
  const head = withoutStandard(text, sinceAnew(text, words));
  const { end, verb } = stripPredicate(text, head);
  const cut = governingCut(text, head, end);
  const start = contributedFrom(text, head.slice(0, end)) ?? cut.start;
  const named = start < cut.start ? head.slice(start, end) : trimEdges(head.slice(cut.start, end));
  const name = afterExamples(withoutRank(text, withoutLink(text, named)));
  return { name, owner: cut.owner, verb: verb ?? cut.verb, governor: cut.verb, predicated: verb !== null };
}

/** Where what a rate of contribution is measured of begins: 对 of 对经济增长的贡献率; null for any other name. */
function contributedFrom(text: string, name: readonly Token[]): number | null {
  if (!textOf(text, name.at(-1) ?? nowhere).endsWith('贡献率')) return null;
  const at = name.findLastIndex((token) => textOf(text, token) === '对');
  return at < 0 ? null : at;
}

/**
 * A name without what only leads on to the value, 规上企业 of 50家规上企业中有12家, 出口 of 出口占七成, and without who has what is
 * named: 委员 of 农业界别共有委员.
 */
function withoutLink(text: string, name: readonly Token[]): readonly Token[] {
  const from = name.findLastIndex((token) => owning.has(token.lexeme?.classes.get('lead') ?? '')) + 1;
  const leadsOn = is(name.at(-1), 'share') || textOf(text, name.at(-1) ?? nowhere) === '中';
  return name.slice(from, leadsOn ? -1 : name.length);
}

/** The adverbs that stand between an owner and what it has: 共有, 现有. */
const owning: ReadonlySet<string> = new Set(['has', 'attribute']);

/** What stands after a joint that opens a statement anew: 新房开工率 of 老楼全部竣工、新房开工率, 产量 of 推进基地建设、力争产量. */
function sinceAnew(text: string, head: readonly Token[]): readonly Token[] {
  const at = head.findLastIndex(
    (token, order) =>
      joins(text, token) &&
      (is(head[order + 1], 'modal') ||
        (is(head[order - 1], 'status', 'outcome') && is(head[order - 2], 'lead'))),
  );
  return head.slice(at + 1);
}

/**
 * Leaves out the rank of a thing, and the thing where another is named after it: 公路里程 of 公路里程全省第四、突破1万公里, 粮食单产 of
 * 粮食总产全省第一、粮食单产500公斤.
 */
function withoutRank(text: string, name: readonly Token[]): readonly Token[] {
  const rank = name.findIndex(
    (token, at) =>
      /第[一二三四五六七八九十]$/.test(textOf(text, token)) &&
      (at === name.length - 1 || joins(text, name[at + 1])),
  );
  if (rank < 0) return name;
  const next = trimEdges(name.slice(rank + 1));
  return next.length > 0 ? next : name.slice(0, is(name[rank - 1], 'scope') ? rank - 1 : rank);
}

/** Leaves out what a value is only compared with: 比上年 of 面积比上年增加, 高于全市平均水平. */
function withoutStandard(text: string, head: readonly Token[]): readonly Token[] {
  const reached = standardFrom(text, head);
  if (reached > 0) return head.slice(0, reached);
  const at = head.findLastIndex((token) => is(token, 'comparing'));
  if (at < 0 || at === head.length - 1) return head;
  const toEnd = head[at]?.lexeme?.classes.get('comparing') === 'end';
  const next = toEnd ? -1 : head.findIndex((token, order) => order > at && isPredicate(token));
  if (next === at + 1) return head;
  return [...head.slice(0, at), ...(next < 0 ? [] : head.slice(next))];
}

/** Where the whole begins that a value which was reached is a part of: 法定时限的 of 办理时限压缩至法定时限的; 0 where none does. */
function standardFrom(text: string, head: readonly Token[]): number {
  const last = head.at(-1);
  if (last === undefined || !textOf(text, last).endsWith('的')) return 0;
  return head.findLastIndex((token) => is(token, 'reach') && /[到至]$/.test(textOf(text, token))) + 1;
}

/** Drops what stands between a name and its value: 同比增长, 首次突破, 分别达到. */
function stripPredicate(text: string, head: readonly Token[]): { end: number; verb: Token | null } {
  let end = head.length;
  let verb: Token | null = null;
  const least = afterShare(head);
  for (; end > least && standsBetween(head, end - 1); end--) {
    const token = head[end - 1];
    if (token !== undefined && isPredicate(token) && (verb === null || is(token, 'reach')))
      verb = levelled(text, head, end - 1) ?? verb ?? token;
  }
  const gain = isGain(head, end - 1) ? head[end - 1] : undefined;
  return { end, verb: verb ?? gain ?? null };
}

function standsBetween(head: readonly Token[], at: number): boolean {
  const averages = is(head[at], 'average') && is(head[at - 1], 'reach', 'origin');
  return !isGain(head, at) && (isPredicate(head[at]) || averages || isEdge(head[at]));
}

/** Whether a verb of change is the noun of what falls to each: 增收 of 户均增收2000元. */
const isGain = (head: readonly Token[], at: number): boolean =>
  isPredicate(head[at]) && is(head[at], 'dependent') && is(head[at - 1], 'average');

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
    if (isAdded(text, head, cut, at) || isOfRate(text, head, at, end)) continue;
    if (!governs(text, head, at) && !(end === head.length && isDoneByAgent(head, at))) continue;
    const start = leftEdge(text, head, at, end);
    if (start >= end || start <= at) break;
    cut = { start, verb: lastVerb(head, at, start) ?? cut.verb, owner: trimEdges(head.slice(cut.start, at)) };
    at = start - 1;
  }
  return cut;
}

/** Whether a verb is part of what is added: 孵化 of 新增科技企业孵化载体. */
const isAdded = (text: string, head: readonly Token[], { start, verb }: Cut, at: number): boolean =>
  isIncreasingAct(verb ?? undefined) &&
  at > start &&
  is(head[at], 'act', 'work') &&
  !followsJoint(text, head, at);

/** Whether a verb is part of what a rate is measured of: 办理 of 综合办理结果满意率. */
const isOfRate = (text: string, head: readonly Token[], at: number, end: number): boolean =>
  at + 1 < end &&
  is(head[at], 'act') &&
  head[at - 1]?.lexeme === null &&
  !joins(text, head[at - 1]) &&
  textOf(text, head[end - 1] ?? nowhere).endsWith('率');

const nowhere = { from: 0, to: 0 };

/** Whether a token inside a head is a verb that takes what follows as its object. */
function governs(text: string, head: readonly Token[], at: number): boolean {
  const token = head[at];
  if (isAttribute(head, at) || describes(text, head, at)) return false;
  if (is(token, 'time')) return at > 0;
  if (is(token, 'reach')) return isAchieving(token);
  return takesObject(token) || (is(token, 'change', 'work') && followsJoint(text, head, at));
}

const takesObject = (token: Token | undefined): boolean =>
  is(token, 'causative') || (is(token, 'act') && !is(token, 'work'));

/** Whether a verb and the noun after it are one word for what is measured: 建成率, 受理数, 实施点. */
function opensRate(text: string, head: readonly Token[], at: number): boolean {
  const next = head[at + 1];
  return next !== undefined && /^[率数额量金点会月周]$/.test(textOf(text, next));
}

/** Whether a verb only describes what follows: 硬化 of 未硬化的路段数. */
const describes = (text: string, head: readonly Token[], at: number): boolean => {
  const next = head[at + 1];
  return next !== undefined && textOf(text, next) === '的';
};

/** Whether a verb says which part is meant of what grows or reaches a value: 新签约 of 新签约项目总投资增长8%. */
const isOfSubject = (text: string, head: readonly Token[], at: number, end: number): boolean =>
  (end < head.length || head.some((token) => is(token, 'share'))) &&
  is(head[at], 'act', 'work') &&
  !isIncreasingAct(head[at]) &&
  text.charAt(head[at]?.from ?? 0) === '新';

/** Whether a token is what somebody named before it does: 建设 in 公司建设标准厂房3座. */
const isDoneByAgent = (head: readonly Token[], at: number): boolean =>
  is(head[at], 'work') && is(head[at - 1], 'agent') && !is(head[at + 1], 'generic', 'matter');

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
  while (at < end && leadsUp(text, head, at, end, governed)) {
    governed ||= isVerb(head[at]);
    at++;
  }
  // A verb at the very end is a noun: 入河排污口整治.
  return at >= end && (end - 1 > from || from === 0) && end > from && is(head[end - 1], 'work')
    ? end - 1
    : at;
}

/** An amount in words that grades what is counted: 超亿 of 新签约超亿元项目. */
const grade = /^[超过][十百千万亿]/;

function leadsUp(text: string, head: readonly Token[], at: number, end: number, governed: boolean): boolean {
  const token = head[at];
  if (token === undefined || isAttribute(head, at) || opensRate(text, head, at)) return false;
  if (isAdjective(head, at)) return false;
  if (isOfSubject(text, head, at, end) || grade.test(text.slice(token.from, token.from + 2))) return false;
  if (is(token, 'share')) return false;
  if (is(token, 'scope')) return !governed && !opensName(head, at, end);
  return isVerb(token) || isEdge(token);
}

/** Whether a place opens a name of its own: 云溪市 of 云溪市图书馆, but not of 云溪市进出口总额. */
function opensName(head: readonly Token[], at: number, end: number): boolean {
  const next = at + 1 < end ? head[at + 1] : undefined;
  const isPlace = head[at]?.lexeme?.classes.get('scope') === 'place';
  return isPlace && next !== undefined && (next.lexeme === null || is(next, 'plain', 'project'));
}

/** The verb of a run of them: the one that adds (新增 of 新增筹措), else the last. */
function lastVerb(head: readonly Token[], from: number, to: number): Token | null {
  const verbs = head.slice(from, to).filter((token) => is(token, 'change', 'reach', 'act', 'work'));
  return verbs.find(isIncreasingAct) ?? verbs[verbs.length - 1] ?? null;
}

/** What is named after the examples of a list: 智慧工厂 of 甲公司、乙公司等智慧工厂; the examples where nothing is. */
function afterExamples(name: readonly Token[]): readonly Token[] {
  const at = name.findLastIndex((token) => is(token, 'enumerator'));
  if (at > 0 && at === name.length - 1) return name.slice(0, at);
  const rest = trimEdges(name.slice(at + 1));
  const wide = rest.every((token) => is(token, 'matter') || (is(token, 'generic') && !is(token, 'project')));
  return at < 0 || wide ? name : rest;
}
