import type { CleanSpan } from '../../../model/span';
import { measureOf } from '../draft';
import { type Phrase, readTail, type Tail } from '../phrase';
import { is, type Token } from '../tokens';
import { partsOf, type Pattern } from './pattern';

/** The value before the noun it counts: 建设停车场 is 停车场 in 建设14处停车场, 120个村完成改造 counts 村. */
export const valueFirst: Pattern = ({ text, head, tail, verb }) => {
  const complete = head.predicated && head.name.length > 0 && !is(head.verb ?? undefined, 'act');
  if (tail.name.length === 0 || complete) return null;
  return { rule: 'value-first', parts: nameOf(text, head, tail), measure: measureOf(verb) };
};

/** Where the noun is too wide to stand alone (项目, 企业), what is said of it or done to it goes with it. */
function nameOf(text: string, head: Phrase, tail: Tail): CleanSpan[] {
  const name = partsOf(tail.name);
  if (!tail.name.every((token) => is(token, 'generic'))) return name;
  if (tail.rest.length > 0) return withPredicate(text, tail);
  if (head.verb === null && is(head.name[head.name.length - 1], 'act'))
    return [...partsOf(head.name), ...name];
  return [...actionOf(head.verb), ...name];
}

/** 项目开工建设 of 12个项目开工建设; but what they became, where it is named: 绿色工厂 of 3家企业获评绿色工厂. */
function withPredicate(text: string, { name, rest }: Tail): CleanSpan[] {
  const end = rest.findIndex((token) => !is(token, 'status', 'lead', 'work', 'act', 'joiner'));
  const predicate = end < 0 ? rest : rest.slice(0, end);
  const became = readTail(text, rest.slice(predicate.length)).name;
  if (predicate.length > 0 && became.length > 0) return partsOf(became);
  return [...partsOf(name), ...partsOf(predicate.slice(predicate.findIndex((token) => !is(token, 'lead'))))];
}

/** A verb as part of a name too wide without it: 签约 of 签约高校. */
export const actionOf = (verb: Token | null): CleanSpan[] =>
  verb !== null && is(verb, 'act', 'work') && !is(verb, 'causative') ? partsOf([verb]) : [];
