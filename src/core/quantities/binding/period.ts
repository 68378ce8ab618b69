import type { Role } from '../../model/quantity';
import type { CleanSpan } from '../../model/span';
import type { SectionNode } from '../../structure/document';
import { cuesOf } from './evidence';
import type { BindingLexicon } from './lexicon';
import { planPeriodAt } from './planPeriods';
import { longestAt } from './tokens';

/** A year a text names, or the first and last of a plan period: 2027, 2021-2025. */
export interface NamedPeriod extends CleanSpan {
  readonly period: string;
}

/** The characters a year, a plan period and the words for a year begin with. */
const openings = '2今去明前上下过刚来本新“十';
const yearOrSpan = /(20\d\d)(?:[-—至](20\d\d))?年/y;
/** What stands before a time that is only compared with: 较2019年, 高于去年. */
const comparing = /(?:[比较同与]|[高低快慢优好多少]于)$/;

/**
 * The years of a stretch of text, in order: `到2027年` names 2027, `去年` the year before `own`, the year the text was
 * written in, and `“十四五”末` 2025. `较2019年` only compares with it.
 */
export function findPeriods(
  text: string,
  { from, to }: CleanSpan,
  own: string | null,
  lexicon: BindingLexicon,
): NamedPeriod[] {
  const found: NamedPeriod[] = [];
  for (let at = from; at < to; at++) {
    if (!openings.includes(text.charAt(at)) || comparing.test(text.slice(Math.max(from, at - 2), at)))
      continue;
    const named = yearAt(text, at) ?? planAt(text, at) ?? wordAt(text, at, to, own, lexicon);
    if (named === null) continue;
    found.push(named);
    at = named.to - 1;
  }
  return found;
}

function yearAt(text: string, from: number): NamedPeriod | null {
  yearOrSpan.lastIndex = from;
  const [whole = '', first = '', last] = yearOrSpan.exec(text) ?? [];
  const to = from + whole.length;
  if (whole === '' || isStandard(text, to)) return null;
  return { from, to, period: last === undefined ? first : `${first}-${last}` };
}

/** Whether a time only gives what a value is compared with: 是2020年的2.4倍, 由2020年的45%提高到. */
const isStandard = (text: string, to: number): boolean => /^的\d/.test(text.slice(to, to + 2));

/** The five years of 十四五, or its last where only its end is meant; 是“十三五”末的2倍 only compares with it. */
function planAt(text: string, from: number): NamedPeriod | null {
  const named = planPeriodAt(text, from);
  if (named === null || named.part === '' || isStandard(text, named.to)) return null;
  const { to, first, last, part } = named;
  return { from, to, period: part.endsWith('末') ? String(last) : `${first}-${last}` };
}

function wordAt(
  text: string,
  from: number,
  limit: number,
  own: string | null,
  { periods }: BindingLexicon,
): NamedPeriod | null {
  const word = own === null ? null : longestAt(text, from, limit, periods);
  if (word?.year == null) return null;
  const to = from + word.word.length;
  if (/^(?:同期|的基础|结[转余])/.test(text.slice(to, to + 3))) return null;
  return { from, to, period: String(Number(own) + word.year) };
}

/**
 * The period that a sentence opens with, which holds for those after it too: 2025 of `刚刚过去的2025年，新增就业3万人。`; null where
 * none opens it, or only a month of one does (`2025年3月，…`).
 */
export function openingPeriod(
  text: string,
  sentence: CleanSpan,
  own: string | null,
  lexicon: BindingLexicon,
): string | null {
  const clause =
    /[，；：]/.exec(text.slice(sentence.from, sentence.to))?.index ?? sentence.to - sentence.from;
  const [named] = findPeriods(text, { from: sentence.from, to: sentence.from + clause }, own, lexicon);
  return named === undefined || /^\d/.test(text.slice(named.to, named.to + 1)) ? null : named.period;
}

/** Nothing is promised for a time that is over, and nothing was reached in one to come. */
export const mayHold = (period: string, role: Role, own: string | null): boolean =>
  own === null || (role === 'target' ? period.slice(-4) >= own : period.slice(0, 4) <= own);

/** The titles a quantity stands under, and when their text was written. */
export interface PeriodPlace {
  readonly section: SectionNode | null;
  /** The title of the text. */
  readonly title: string | null;
  /** The year the text was written in. */
  readonly own: string | null;
}

/**
 * The period for what stands under a heading, from the nearest title above it that names one, the text's own last: what
 * is promised in a plan for 2024 holds for 2024, what is reported in it for the year before, and what is reported
 * under `2023年工作回顾` for 2023; of a title that names two times (回顾“十四五”、展望“十五五”) the one that can hold. Null where no title names a period.
 */
export function periodUnder(
  { section, title, own }: PeriodPlace,
  role: Role,
  lexicon: BindingLexicon,
): string | null {
  const nearest = (section === null ? title : section.title) ?? '';
  const period = periodIn(nearest, role, own, lexicon);
  if (period === null)
    return section === null ? null : periodUnder({ section: section.parent, title, own }, role, lexicon);
  const cues = cuesOf(nearest, 0, nearest.length, lexicon);
  const plans = cues > 0 || (cues === 0 && nearest === title);
  const isPast = own !== null && period < own;
  return role === 'actual' && plans && !isPast && /^\d+$/.test(period) ? String(Number(period) - 1) : period;
}

/** The time that a title names for a value of a role: of several the first that can hold. */
function periodIn(title: string, role: Role, own: string | null, lexicon: BindingLexicon): string | null {
  const named = findPeriods(title, { from: 0, to: title.length }, null, lexicon);
  return (named.find(({ period }) => mayHold(period, role, own)) ?? named[0])?.period ?? null;
}
