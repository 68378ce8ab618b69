import type { Measure } from '../../model/quantity';
import type { CleanSpan } from '../../model/span';
import { type Before, type Draft, measureOf } from './draft';
import { ownerOf } from './facets';
import type { BindingLexicon } from './lexicon';
import { isAchieving, isIncreasingAct, spanOf } from './names';
import { partsOf } from './patterns/pattern';
import { compares } from './patterns/compared';
import { readHead } from './phrase';
import { shareSubjects } from './sharedNames';
import type { Slot } from './slots';
import { is, joins, textOf, type Token } from './tokens';

/** 分别 deals the values out to the subjects before it, in order: 甲、乙产量分别增长5%、8%. Null where there is none. */
export function bindRespectively(
  text: string,
  clause: readonly Token[],
  slots: readonly Slot[],
  before: Before,
  lexicon: BindingLexicon,
): Draft[] | null {
  const at = clause.findIndex((token) => textOf(text, token).endsWith('分别'));
  if (at < 0) return null;
  const dealt = slots.filter(({ mention }) => mention.from >= (clause[at]?.to ?? 0));
  if (dealt.length < 2 || dealt.slice(1).some((slot) => !slot.listed)) return null;
  const between = readHead(text, dealt[0]?.head.filter((token) => token.from >= (clause[at]?.to ?? 0)) ?? []);
  const subjects = subjectsBefore(text, withoutStart(clause.slice(0, at)), dealt.length, before, lexicon);
  const isEven = subjects.length === dealt.length || namesSoMany(clause.slice(0, at), dealt.length);
  const belongs = is(between.name[0], 'share') || between.name.every((token) => is(token, 'dependent'));
  const object = belongs ? spanOf(between.name) : null;
  return dealt.map((slot, order) => {
    const subject = subjects[order] ?? subjects[subjects.length - 1] ?? [];
    const grown = compares(dealt[0]?.head ?? []) ? null : rateAt(clause, subject);
    const named = grown === null ? subject : withoutEnd(subject, grown);
    return {
      mention: slot.mention,
      slot,
      parts: object === null ? named : [...named, object],
      measure: grown === null ? measureOf(between.verb) : rateOf(grown),
      verb: between.verb,
      rule: isEven ? 'respectively' : 'respectively-uneven',
      ofNext: false,
    };
  });
}

/** What stands before the value all start from: 低保标准 of 低保标准由500元分别提高到. */
function withoutStart(words: readonly Token[]): readonly Token[] {
  const start = words.findLastIndex((token) => is(token, 'origin'));
  return start > 0 && words.at(-1)?.mention !== null ? words.slice(0, start) : words;
}

/** The noun of change that ends a subject: 增速 of 进出口总额增速. */
const rateAt = (clause: readonly Token[], subject: readonly CleanSpan[]): Token | null => {
  const end = subject[subject.length - 1];
  return clause.find((token) => is(token, 'rate') && token.to === end?.to && token.from > end.from) ?? null;
};

const withoutEnd = (subject: readonly CleanSpan[], { from: to }: Token): readonly CleanSpan[] =>
  subject.map((span, order) => (order === subject.length - 1 ? { ...span, to } : span));

const rateOf = ({ lexeme }: Token): Measure =>
  lexeme?.classes.get('rate') === 'decrease' ? 'decrease' : 'increase';

/** Whether one word stands for as many things as there are values: 城乡 in 城乡低保标准分别提高到每人每月756元、620元. */
const namesSoMany = (words: readonly Token[], count: number): boolean =>
  words.some(({ lexeme }) => lexeme?.classes.get('collective') === String(count));

/**
 * The names before 分别; none said, those of as many drafts before. A verb in one of them does not end the list: 船舶进出 of
 * 进口货值、船舶进出、外贸企业分别增长8%、5%、3%.
 */
export function subjectsBefore(
  text: string,
  words: readonly Token[],
  count: number,
  { known, subject }: Before,
  lexicon: BindingLexicon,
): (readonly CleanSpan[])[] {
  const own = readHead(text, words).name;
  const name = own.length > 0 ? own : subject;
  const facet = facetOf(own);
  if (name.length === 0 || facet !== null)
    return namedOf(known, count).map((parts) => [...parts, ...(facet ?? [])]);
  const pair = name.find((token) => is(token, 'collective') && textOf(text, token).includes('、'));
  if (pair !== undefined && count === 2) return splitPair(text, name, pair);
  const items = splitItems(text, name, (token) => joins(text, token));
  const chosen = items.length === count ? items : splitItems(text, name, (token) => token.mark);
  if (chosen.length === count)
    return withoutVerbs(words, withOwners(text, name, shareSubjects(text, chosen, lexicon)));
  const whole = splitItems(text, words, (token) => joins(text, token));
  return whole.length === count
    ? withoutVerbs(words, shareSubjects(text, whole, lexicon))
    : [[spanOf(name) ?? { from: 0, to: 0 }]];
}

/** Names without the verbs of what was added or reached: 城镇 and 就业 of 城镇新增就业, 助学贷款 of 新增发放助学贷款. */
function withoutVerbs(tokens: readonly Token[], names: readonly (readonly CleanSpan[])[]): CleanSpan[][] {
  return names.map((spans) =>
    spans.flatMap((span) => {
      const words = tokens.filter(({ from, to }) => from >= span.from && to <= span.to);
      const at = words.findIndex((token) => isIncreasingAct(token) || isAchieving(token));
      const next = words.findIndex((token, order) => order > at && !is(token, 'act'));
      return at < 0 || next < 0 ? [span] : [...partsOf(words.slice(0, at)), ...partsOf(words.slice(next))];
    }),
  );
}

/** The last names bound before, without what only describes the next: 项目 of 3亿元以上项目20个 once. */
export const namedOf = (known: readonly Draft[], count: number): (readonly CleanSpan[])[] =>
  known
    .filter(({ ofNext }) => !ofNext)
    .slice(-count)
    .map(({ parts }) => parts);

/** What a clause says of the things counted before it: 总里程 of 总里程分别达90公里、60公里, nothing of 年均分别增长; null for names. */
function facetOf([word, ...more]: readonly Token[]): readonly CleanSpan[] | null {
  if (word === undefined || more.length > 0) return null;
  if (is(word, 'average', 'aggregate')) return [];
  return is(word, 'dependent') ? [word] : null;
}

/** The two names of a word that leaves out what both share: 存款余额 and 贷款余额 of 存、贷款余额. */
function splitPair(text: string, name: readonly Token[], pair: Token): CleanSpan[][] {
  const { from, to } = spanOf(name) ?? pair;
  const comma = text.indexOf('、', pair.from);
  const shared = 2 * comma + 1 - pair.from;
  const before = pair.from > from ? [{ from, to: pair.from }] : [];
  return [
    [
      { from, to: comma },
      { from: shared, to },
    ],
    [...before, { from: comma + 1, to }],
  ];
}

/** 事故 of 事故起数 belongs to the 死亡人数 listed after it too. */
function withOwners(
  text: string,
  name: readonly Token[],
  subjects: readonly (readonly CleanSpan[])[],
): (readonly CleanSpan[])[] {
  const [first] = subjects[0] ?? [];
  return subjects.map((subject) => {
    const last = subject.at(-1);
    const word = name.find(({ from, to }) => from === last?.from && to === last.to);
    const isOwn = subject.length === 1 || subject[0]?.from === first?.from;
    if (first === undefined || word === undefined || !isOwn) return subject;
    const owner = ownerOf(text, first, word);
    return owner === null ? subject : [owner, word];
  });
}

/** A bare count is no part of the name after it: 18个市级项目; a grade is (50万元以上的村). */
const isCount = (text: string, { mention }: Token): boolean =>
  mention !== null &&
  mention.outer.to === mention.to &&
  !mention.unit.endsWith('元') &&
  /^\d/.test(textOf(text, mention));

function splitItems(text: string, name: readonly Token[], parts: (token: Token) => boolean): CleanSpan[] {
  const items: Token[][] = [[]];
  for (const token of name) {
    if (parts(token)) items.push([]);
    else if (!(items[items.length - 1]?.length === 0 && (is(token, 'lead') || isCount(text, token))))
      items[items.length - 1]?.push(token);
  }
  return items.flatMap((item) => {
    const span = spanOf(item);
    return span === null ? [] : [span];
  });
}
