import { afterRelative, isAttribute, isVerb, trimEdges } from './names';
import { is, joins, textOf, type Token } from './tokens';

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
  let from = firstOfName(text, tail, 0);
  let to = endOfName(text, tail, from);
  const described = relativeEnd(text, tail, to);
  if (described > to) {
    from = firstOfName(text, tail, described);
    to = endOfName(text, tail, from);
  }
  let end = to;
  while (end > from + 1 && (is(tail[end - 1], 'tail') || joins(text, tail[end - 1]))) end--;
  const name = withoutDoing(text, trimEdges(tail.slice(from, end)));
  return { name: afterRelative(text, name), rest: tail.slice(to) };
}

/** What is counted, without what is done to it: 服务网点 of 36个服务网点的建设和提升. */
function withoutDoing(text: string, name: readonly Token[]): readonly Token[] {
  const at = name.findIndex(
    (token, order) => textOf(text, token).endsWith('的') && is(name[order + 1], 'work', 'act'),
  );
  const owner = name[at];
  if (owner === undefined) return name;
  const to = owner.to - 1;
  return [...name.slice(0, at), ...(to > owner.from ? [{ ...owner, to }] : [])];
}

function firstOfName(text: string, tail: readonly Token[], start: number): number {
  let from = start;
  while (leadsToName(text, tail[from])) from++;
  return from;
}

function endOfName(text: string, tail: readonly Token[], from: number): number {
  let to = from;
  while (to < tail.length && !endsName(text, tail, from, to)) to++;
  return to;
}

/** Where what only describes the thing counted ends: behind 带动能力强的 of 12家带动能力强的合作社; `from` where nothing does. */
function relativeEnd(text: string, tail: readonly Token[], from: number): number {
  const mark = tail.findIndex((token, at) => at >= from && token.mark);
  const within = tail.slice(0, mark < 0 ? tail.length : mark);
  const at = within.findIndex((token, order) => order > from && textOf(text, token).endsWith('的'));
  return at >= from && at < within.length - 1 ? at + 1 : from;
}

/** 的, 等 and 现有 may stand between a value and what it counts. */
const leadsToName = (text: string, token: Token | undefined): boolean =>
  token !== undefined &&
  (textOf(text, token) === '的' ||
    is(token, 'enumerator') ||
    token.lexeme?.classes.get('lead') === 'attribute');

/** A verb at the very end is a noun: 检查 of 1000名妇女健康检查. */
const closesName = (text: string, tail: readonly Token[], from: number, at: number): boolean =>
  at > from &&
  is(tail[at], 'act') &&
  !is(tail[at], 'status', 'progress', 'change', 'reach') &&
  (at === tail.length - 1 || joins(text, tail[at + 1]));

/** Whether a word says when or where something is done: 目前, 在; a year may be part of a name: 2项县政府2024年实事. */
const isSetting = (text: string, token: Token | undefined): boolean =>
  token !== undefined &&
  ((is(token, 'time') && !/\d/.test(textOf(text, token))) || textOf(text, token) === '在');

function endsName(text: string, tail: readonly Token[], from: number, at: number): boolean {
  const token = tail[at];
  if (at > from && isSetting(text, token)) return true;
  if (joins(text, token) && isVerb(tail[at + 1]) && !is(tail[at + 1], 'work')) return true;
  if (is(token, 'work')) return at === from && !isAttribute(tail, at) && is(token, 'status');
  return isStop(token) && !closesName(text, tail, from, at) && !isAttribute(tail, at);
}
