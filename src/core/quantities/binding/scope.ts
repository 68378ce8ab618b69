import type { Unit } from '../mentions/lexicon';
import type { Draft } from './draft';
import { is, textOf, type Token } from './tokens';

/** Where a draft stands, for the rules that say whether it only describes. */
export interface Setting {
  readonly text: string;
  readonly draft: Draft;
  /** What stands before and after it in its clause, as far as a rule looks. */
  readonly earlier: readonly Token[];
  readonly later: readonly Token[];
  /** The clause after its own, empty at the end of the sentence. */
  readonly following: readonly Token[];
  readonly unit: Unit | undefined;
  /** Whether its unit is one that describes, such as 大 and 级. */
  readonly describing: boolean;
  /** Whether it stands in a glossary. */
  readonly explained: boolean;
}

const describingDimensions = new Set(['time', 'voltage', 'aspect']);
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

/** In a name: 18条 of “稳增长18条”. */
function insideName({ text, draft }: Setting): boolean {
  const before = text.slice(Math.max(0, draft.mention.from - 20), draft.mention.from);
  const after = text.slice(draft.mention.to, draft.mention.to + 20);
  return [
    ['“', '”'],
    ['《', '》'],
  ].some(([open = '', close = '']) => {
    const opened = before.lastIndexOf(open);
    const closed = after.indexOf(close);
    const reopened = after.indexOf(open);
    return opened > before.lastIndexOf(close) && closed >= 0 && (reopened < 0 || reopened > closed);
  });
}

/** The rules by which a time is what is measured and not how long something lasts. */
const measured: ReadonlySet<string> = new Set(['subject-verb', 'respectively', 'inherited']);

/** Durations, orders and forms: 三年, 六大, 220千伏; but 压缩3天 is reported. */
const describes = ({ draft, unit, describing }: Setting): boolean =>
  (describing || describingDimensions.has(unit?.dimension ?? '')) &&
  !(unit?.dimension === 'time' && (draft.verb !== null && measured.has(draft.rule)));

/** What a project is built for or costs: 年产10万吨铝材项目, 总投资5亿元的园区. */
function hasCapacity({ text, draft, unit }: Setting): boolean {
  const { head, tail } = draft.slot;
  const dimension = unit?.dimension ?? 'count';
  if (tail.length === 0 || draft.rule !== 'value-first' || !capacityDimensions.has(dimension)) return false;
  if (text.charAt(draft.mention.outer.to) === '的') return dimension !== 'count';
  if (is(head[head.length - 1], 'capacity') || isGrade(text, draft, dimension)) return true;
  return (
    isBuiltFor(tail, dimension) || (draft.verb === null && isNamed(head) && isLarge(text, draft, dimension))
  );
}

/** 5万千瓦风电项目: power before what is built is its size. */
const isBuiltFor = (tail: readonly Token[], dimension: string): boolean =>
  dimension === 'power' && tail.some((token) => is(token, 'project'));

/** 10亿元以上 before a noun grades it. */
const isGrade = (text: string, { mention }: Draft, dimension: string): boolean =>
  dimension === 'money' &&
  mention.outer.to > mention.to &&
  text.slice(mention.to, mention.outer.to).startsWith('以');

const isLarge = (text: string, { mention }: Draft, dimension: string): boolean =>
  dimension !== 'count' || /[万亿]/.test(textOf(text, mention));

/** Whether only a name stands before a value: 甲公司 of 甲公司12吉瓦光伏片. */
const isNamed = (head: readonly Token[]): boolean =>
  head.length > 0 && !head.some((token) => is(token, ...governing));

/** What stands before a value and governs it. */
const governing = ['act', 'work', 'reach', 'progress', 'enumerator'] as const;

const namesProject = (text: string, tokens: readonly Token[]): boolean =>
  tokens.some((token) => /项目|工程/.test(textOf(text, token)));

const actsOn = (token: Token): boolean =>
  (is(token, 'act') && !is(token, 'work')) || is(token, 'reach', 'change');

/** The verb that governs what follows: the last that delivers (建成), else the first that only moves along (推进). */
const governorOf = (tokens: readonly Token[]): Token | undefined =>
  tokens.findLast((token) => actsOn(token) && !is(token, 'progress')) ??
  tokens.find((token) => is(token, 'progress', 'causative')) ??
  tokens.findLast((token) => is(token, 'work'));

/** A count of projects whose investment the next clause gives: 推进585个项目建设，完成投资800亿元. */
const scopesInvestment = ({ text, draft, following }: Setting): boolean =>
  draft.rule === 'value-first' &&
  namesProject(text, draft.slot.tail) &&
  following.some((token) => token.mention !== null) &&
  following.some((token) => textOf(text, token).endsWith('投资')) &&
  is(governorOf(draft.slot.head), 'progress');

/** The scope of what is moved along: 推进12个续建项目建设, 支持10家园区发展. */
function isInProgress({ text, draft, earlier, later }: Setting): boolean {
  if (draft.rule !== 'value-first') return false;
  const governor = governorOf(earlier);
  if (!is(governor, 'progress') || later.some((token) => is(token, 'status'))) return false;
  return is(governor, 'causative') || namesProject(text, later);
}

/** What a sentence is about: 聚焦…等8条产业链, 全省39个县, 在80个城市. */
function opensTopic({ draft }: Setting): boolean {
  if (draft.rule !== 'value-first') return false;
  const { head } = draft.slot;
  const governor = head.findLast((token) => is(token, 'act', 'work', 'reach', 'change', 'preposition'));
  const adjacent = head.findLast((token) => !is(token, 'scope'));
  if (is(governor, 'preposition'))
    return (
      (governor?.lexeme?.word.length ?? 0) > 1 || (adjacent === governor && governor?.lexeme?.word === '在')
    );
  return governor === undefined && draft.verb === null && is(head[head.length - 1], 'scope');
}

/** A count of names just listed: 甲、乙、丙3个区. */
function countsNames({ draft }: Setting): boolean {
  const { head } = draft.slot;
  if (draft.rule !== 'value-first' || draft.verb !== null || head[head.length - 1]?.lexeme !== null)
    return false;
  return head.some((token) => token.mark) && !head.some((token) => is(token, ...governing, 'change'));
}

/** A count whose items the next clause lists: 十二件实事，分别是…. */
const isSpelledOut = ({ text, draft, following }: Setting): boolean =>
  draft.rule === 'value-first' &&
  /^(分别[是为]|包括|即)/.test(following.map((token) => textOf(text, token)).join(''));

/** In order; the first that holds names the reason. */
const rules: readonly (readonly [string, (setting: Setting) => boolean])[] = [
  ['glossary', ({ explained }) => explained],
  ['inside-name', insideName],
  ['describing-unit', describes],
  [
    'chinese-count',
    ({ text, draft }) => !/[0-9]/.test(textOf(text, draft.mention)) && draft.mention.comparator === '=',
  ],
  ['grade', ({ text, draft }) => text.charAt(draft.mention.to) === '级'],
  ['spelled-out', isSpelledOut],
  [
    'counted-list',
    ({ text, draft }) =>
      /^(方面|领域|维度|环节|层面)/.test(text.slice(draft.mention.outer.to, draft.mention.outer.to + 2)),
  ],
  ['one-of', ({ text, draft }) => draft.slot.tail.some((token) => textOf(text, token) === '之一')],
  ['capacity', hasCapacity],
  ['scope-of-investment', scopesInvestment],
  ['in-progress', isInProgress],
  ['topic', opensTopic],
  ['listed-names', countsNames],
];

/** Why a quantity only describes, null where it is reported or promised. Rules in order. */
export function scopeReason(setting: Setting): string | null {
  if (setting.draft.ofNext) return setting.draft.rule;
  return rules.find(([, holds]) => holds(setting))?.[0] ?? null;
}
