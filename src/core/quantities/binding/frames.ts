import type { CleanSpan } from '../../model/span';
import type { BindingLexicon } from './lexicon';
import { planPeriodAt } from './planPeriods';
import { longestAt } from './tokens';

/** A time that opens a clause and holds for what follows it: `2023年，…`, `去年…`. */
export interface Frame extends CleanSpan {
  /** How many years it lies from the year the text plans for: below 0 it is past. */
  readonly offset: number;
  /** Up to where it holds: in brackets up to their end. */
  readonly until: number;
}

type Time = Omit<Frame, 'until'>;

const clauseOpenings = '，。；：、！？（“ \n·—-';
const yearOrSpan = /[到至]?(20\d\d)(?:[-—至](20\d\d))?年/y;
const yearOpenings = '2到至';
const months = /(?:今年|20\d\d年)?1?\d月?(?:[-—–至~～]|到)1?\d月(?!\d|底前)/y;
const monthOpenings = '今1234567892';
const by = '到至';
/** A plan that only describes a thing: 新建的 of 计划新建的公路无法开工. */
const attribute = /^[^，。；、\d]{1,4}的/;
const longestAttribute = 5;
const planOpenings = `“十${by}`;
const lasts = /期间|时期/;
const ends = /末$/;

/**
 * The times that open a clause of `[from, to)`, in order, whose figures they are said first or not (`全市今年计划…`), and
 * each 将 before a verb. A time inside a clause (`较2019年增长`, `在去年的基础上`) is only referred to. `planYear` is the year the text plans for,
 * or null where it tells none: then only words count, and the year something is planned by (`到2027年`).
 */
export function findFrames(
  text: string,
  { from, to }: CleanSpan,
  planYear: number | null,
  lexicon: BindingLexicon,
): Frame[] {
  const frames: Frame[] = [];
  let opening = from;
  for (let at = from; at < to; at++) {
    if (clauseOpenings.includes(text.charAt(at - 1))) opening = at;
    const opens = at === opening;
    const time = opens ? timeAt(text, at, to, planYear, lexicon) : willAt(text, at, to, lexicon);
    if (time !== null && time.to <= to) frames.push({ ...time, until: endOfHold(text, time, { from, to }) });
    if (opens) opening = time?.to ?? at + lengthOfScope(text, at, to, lexicon);
  }
  return frames;
}

/** A bracket further from a time than this is not looked for. */
const longestAside = 40;

/** Where the brackets close that a time stands in (`（去年为5%）`), else where its sentence ends. */
function endOfHold(text: string, { from }: CleanSpan, sentence: CleanSpan): number {
  const before = text.slice(Math.max(sentence.from, from - longestAside), from);
  const closed = text.slice(from, from + longestAside).indexOf('）');
  return before.lastIndexOf('（') > before.lastIndexOf('）') && closed >= 0 ? from + closed : sentence.to;
}

function timeAt(
  text: string,
  at: number,
  limit: number,
  planYear: number | null,
  lexicon: BindingLexicon,
): Time | null {
  return (
    monthsAt(text, at) ??
    yearAt(text, at, planYear) ??
    planAt(text, at, planYear) ??
    willAt(text, at, limit, lexicon) ??
    wordAt(text, at, limit, lexicon)
  );
}

const will = '将';
const predicates = ['act', 'work', 'reach', 'change', 'progress', 'causative', 'modal'] as const;

/** 将 before a verb says, inside a clause too, that it is to come; before a noun it only takes it as its object: 将水位降至2米. */
function willAt(text: string, from: number, limit: number, { lexemes }: BindingLexicon): Time | null {
  if (text.charAt(from) !== will || longestAt(text, from, limit, lexemes)?.word !== will) return null;
  let at = from + 1;
  let next = longestAt(text, at, limit, lexemes);
  while (next?.classes.has('lead') === true) {
    at += next.word.length;
    next = longestAt(text, at, limit, lexemes);
  }
  const isVerb = next !== null && predicates.some((each) => next.classes.has(each));
  return isVerb ? { from, to: from + will.length, offset: 1 } : null;
}

/** 全市, 我区: whose figure it is may stand before when it holds. */
function lengthOfScope(text: string, at: number, to: number, { lexemes }: BindingLexicon): number {
  const lexeme = longestAt(text, at, to, lexemes);
  return lexeme?.classes.has('scope') === true ? lexeme.word.length : 0;
}

/** Some months of a year are over when they are told of: 1至8月, 今年1—10月. */
function monthsAt(text: string, from: number): Time | null {
  if (!monthOpenings.includes(text.charAt(from))) return null;
  months.lastIndex = from;
  const [whole] = months.exec(text) ?? [];
  return whole === undefined ? null : { from, to: from + whole.length, offset: -1 };
}

function yearAt(text: string, from: number, planYear: number | null): Time | null {
  if (!yearOpenings.includes(text.charAt(from))) return null;
  yearOrSpan.lastIndex = from;
  const [whole = '', first, last = first] = yearOrSpan.exec(text) ?? [];
  const to = from + whole.length;
  if (last === undefined || (planYear === null && !whole.startsWith('到'))) return null;
  return { from, to, offset: planYear === null ? 0 : Number(last) - planYear };
}

/** “十三五”期间 is past in a plan for a later year, 到“十四五”末 is to come; of the plan that runs, part is past. */
function planAt(text: string, from: number, planYear: number | null): Time | null {
  if (!planOpenings.includes(text.charAt(from))) return null;
  const byThen = by.includes(text.charAt(from));
  const named = planPeriodAt(text, from + (byThen ? 1 : 0));
  if (named === null || !(byThen ? ends : lasts).test(named.part)) return null;
  if (planYear === null) return byThen ? { from, to: named.to, offset: 0 } : null;
  if (!byThen && named.first < planYear && named.last >= planYear) return null;
  return { from, to: named.to, offset: named.last - planYear };
}

function wordAt(
  text: string,
  from: number,
  limit: number,
  { lexemes, periods }: BindingLexicon,
): Time | null {
  const word = longestAt(text, from, limit, periods);
  if (word === null) return null;
  const end = from + word.word.length;
  if (attribute.test(text.slice(end, end + longestAttribute))) return null;
  // 计划投资 and 将军 are words of their own.
  if ((longestAt(text, from, limit, lexemes)?.word.length ?? 0) > word.word.length) return null;
  return { from, to: end, offset: word.offset };
}
