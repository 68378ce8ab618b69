import type { Draft } from '../draft';
import { is, textOf, type Token } from '../tokens';
import { governing, type Setting } from './setting';

const capacityDimensions = new Set([
  'mass',
  'power',
  'apparent-power',
  'money',
  'usd',
  'volume',
  'voltage',
  'length',
  'count',
  'energy',
]);

/** What a project is built for or costs: 年产10万吨铝材项目, 总投资5亿元的园区, 2亿元智能生产线. */
export function hasCapacity({ text, draft, unit, names }: Setting): boolean {
  const { head, tail } = draft.slot;
  const dimension = unit?.dimension ?? 'count';
  if (tail.length === 0 || draft.rule !== 'value-first' || !capacityDimensions.has(dimension)) return false;
  if (text.charAt(draft.mention.outer.to) === '的')
    return dimension !== 'count' && !isBuilt(draft, dimension);
  if (is(head[head.length - 1], 'capacity')) return !isSpent(text, draft);
  return dimension === 'money'
    ? isGrade(text, draft) || isPrice(text, draft, names.sum)
    : isSize(text, draft, dimension);
}

/** Whether somebody spent so much to do what follows: 投资8亿元建设水厂; a 总投资 only describes. */
const isSpent = (text: string, { slot: { head, tail } }: Draft): boolean =>
  head.slice(-1).every((token) => textOf(text, token) === '投资') &&
  tail.some((token) => is(token, 'act', 'work'));

/** Whether so many kilometres are what was done: 完成20公里的管网改造. */
const isBuilt = ({ verb }: Draft, dimension: string): boolean =>
  dimension === 'length' && is(verb ?? undefined, 'act', 'work', 'reach');

const isSize = (text: string, draft: Draft, dimension: string): boolean =>
  isBuiltFor(draft.slot.tail, dimension) ||
  (draft.verb === null && isNamed(draft.slot.head) && isLarge(text, draft, dimension));

/** 5万千瓦风电项目: power before what is built is its size. */
const isBuiltFor = (tail: readonly Token[], dimension: string): boolean =>
  dimension === 'power' && tail.some((token) => is(token, 'project'));

/** 10亿元以上 before a noun grades it. */
const isGrade = (text: string, { mention }: Draft): boolean =>
  mention.outer.to > mention.to && text.slice(mention.to, mention.outer.to).startsWith('以');

/** Money before what is not money is its price; but what is set aside for it is reported: 安排5亿元支持乡村振兴. */
function isPrice(text: string, { parts, verb, slot }: Draft, sum: RegExp): boolean {
  const named = parts[parts.length - 1];
  const isGiven = is(verb ?? undefined, 'act') && is(slot.tail[0], 'causative', 'progress');
  return !isGiven && named !== undefined && !sum.test(textOf(text, named));
}

const isLarge = (text: string, { mention }: Draft, dimension: string): boolean =>
  dimension !== 'count' || /[万亿]/.test(textOf(text, mention));

/** Whether only a name stands before a value: 甲公司 of 甲公司12吉瓦光伏片. */
const isNamed = (head: readonly Token[]): boolean =>
  head.length > 0 && !head.some((token) => is(token, ...governing, 'causative'));

/** What one project costs or covers: 项目总投资5亿元，占地80亩; of several that were counted it is reported. */
export function describesProject({ text, draft: { rule, mention, slot, parts } }: Setting): boolean {
  const [only, ...others] = parts;
  if (rule !== 'subject' || mention.comparator !== '=' || only === undefined || others.length > 0)
    return false;
  const named = slot.head.filter(({ from, to }) => from >= only.from && to <= only.to);
  return (
    named.pop()?.lexeme?.classes.get('capacity') === 'alone' &&
    named.every((token) => is(token, 'project') || /^[该此]/.test(textOf(text, token)))
  );
}
