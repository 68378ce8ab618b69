import type { CleanSpan } from '../../../model/span';
import { measureOf } from '../draft';
import { trimEdges } from '../names';
import type { Phrase } from '../phrase';
import type { Slot } from '../slots';
import { countsSteps } from '../steps';
import { readTail, type Tail } from '../tail';
import { is, joins, textOf, type Token } from '../tokens';
import { partsOf, type Pattern } from './pattern';

/** The value before the noun it counts: 建设停车场 is 停车场 in 建设14处停车场, 120个村完成改造 counts 村. */
export const valueFirst: Pattern = ({ text, slot, head, tail, verb }) => {
  if (isComplete(slot, head, tail) || countsSteps(text, slot.mention)) return null;
  const honour = isShort(text, tail) ? honourOf(text, tail) : [];
  const parts = honour.length > 0 ? honour : nameOf(text, head, tail);
  return parts.length === 0 ? null : { rule: 'value-first', parts, measure: measureOf(verb, true) };
};

/** Whether what stands before a value names what it measures: 税收完成8亿元; but 全区完成8座水库 counts what follows. */
function isComplete({ mention: { unit } }: Slot, head: Phrase, { name }: Tail): boolean {
  if (!head.predicated || head.name.length === 0 || is(head.verb ?? undefined, 'act')) return false;
  const takesObject = head.verb?.lexeme?.classes.get('reach') === 'object' && !/[元%]$/.test(unit);
  return !takesObject || name.every((token) => is(token, 'matter', 'aggregate', 'tail'));
}

/** Where the noun is too wide to stand alone (措施, 项目), what it is about, what is said of it or done to it goes with it. */
function nameOf(text: string, head: Phrase, { name, rest }: Tail): CleanSpan[] {
  const noun = partsOf(name);
  if (name.length === 1 && asksWhat(name[0])) return [...partsOf(head.name), ...noun];
  if (noun.length === 0 || !isGeneric(name)) return noun;
  if (rest.length > 0) return withPredicate(text, noun, rest);
  if (head.verb === null && is(head.name[head.name.length - 1], 'act'))
    return [...partsOf(head.name), ...noun];
  return [...actionOf(head.verb), ...noun];
}

/** Whether a noun is named by what it is about, which stands before the number: 措施 of 大气污染防治18条措施. */
const asksWhat = (noun: Token | undefined): boolean => noun?.lexeme?.classes.get('matter') === 'about';

const isGeneric = (name: readonly Token[]): boolean => name.every((token) => is(token, 'generic'));

/** 项目开工建设 of 12个项目全部开工建设; but what was done, where its object is named: 合作 of 4个国家达成合作. */
function withPredicate(text: string, noun: CleanSpan[], rest: readonly Token[]): CleanSpan[] {
  const said = rest.slice(rest.findIndex((token) => !is(token, 'time')));
  const at = said.findIndex((token) => !is(token, 'status', 'lead', 'work', 'act', 'joiner'));
  const end = at < 0 ? said.length : at;
  const object = readTail(text, said.slice(end)).name;
  if (end > 0 && object.length > 0) return partsOf(object);
  return [...noun, ...partsOf(trimEdges(said.slice(0, end)))];
}

/** Whether the thing counted is named so widely, or not at all, that what it became names it: 3家企业, 2处遗址, 5镇. */
const isShort = (text: string, { name }: Tail): boolean =>
  isGeneric(name) ||
  name
    .map((token) => textOf(text, token))
    .join('')
    .replace(bracketed, '').length <= 2;

/** What else a word stands for: （社区） of 村（社区）. */
const bracketed = /[（(][^（()）]*[)）]/g;

/** What the things counted became, where that is named: 绿色工厂 of 3家企业获评绿色工厂; empty where it is not. */
function honourOf(text: string, { rest }: Tail): CleanSpan[] {
  const at = rest.findIndex((token) => is(token, 'honour') || !is(token, 'lead'));
  if (!is(rest[at], 'honour')) return [];
  const after = rest.slice(at + 1);
  const end = after.findIndex(
    (token, order) => joins(text, token) && is(after[order + 1], 'act', 'status', 'honour'),
  );
  const honour = trimEdges(end < 0 ? after : after.slice(0, end));
  const last = honour.findLastIndex((token) => !is(token, 'title'));
  // 通过 tells of an honour only before a title: 通过高新技术企业认定, but not 通过竣工验收.
  const isNamed = !is(rest[at], 'lead') || last < honour.length - 1;
  return isNamed ? partsOf(honour.slice(0, last + 1)) : [];
}

/** A verb as part of a name too wide without it: 签约 of 签约高校. */
export const actionOf = (verb: Token | null): CleanSpan[] =>
  verb !== null && is(verb, 'act', 'work') && !is(verb, 'causative', 'reported') ? partsOf([verb]) : [];
