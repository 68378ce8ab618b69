import type { CleanSpan } from '../../model/span';
import { bullets, signNumbers } from '../../structure/line';
import { findFrames } from './frames';
import type { BindingLexicon } from './lexicon';
import { longestAt } from './tokens';

/** Log odds from which a cue counts in full, whatever stands beside it. */
export const decisive = 5;
/** What one sentence's other cues can weigh at most, and how much of their sum counts: cues of one sentence go together. */
const strongest = 3;
const share = 0.7;
/** What a time that opens a sentence weighs: a past one decides, a day (most have come) and one to come only lean. */
const opened = { past: -8, day: -3, planned: 3, toCome: 2 };
/** What a past time inside a sentence weighs: the one after it may go on telling of it. */
const inside = -1.5;
/** How much an item of a list tells of a plan by opening with what is to be done (3.改造…): reports name who did it or what came of it. */
const task = 0.8;
/** How much a value and its bare growth side by side (完成50亿元，增长8%) tell of a report. */
const grown = -1.5;

/** The log odds, by its own words alone, that a sentence commits rather than reports. */
export function evidenceOf(
  { text, sentences, isHeading, isItem }: Place,
  sentence: CleanSpan,
  planYear: number | null,
  lexicon: BindingLexicon,
): number {
  const said =
    cuesOf(text, sentence.from, sentence.to, lexicon) +
    weightOfTimes(text, { sentence, isHeading }, planYear, lexicon);
  if (isHeading) return 2 * said;
  const isTask = isItem && sentence === sentences[0] && setsTask(text, sentence, lexicon);
  const event = opensWithDay(text, sentence) && tellsOfEvent(text, sentence, lexicon) ? opened.day : 0;
  return said + event + growthIn(text, sentence) + (isTask ? task : 0);
}

/** A paragraph as far as it tells of the stance of its sentences. */
interface Place {
  readonly text: string;
  readonly sentences: readonly CleanSpan[];
  readonly isHeading: boolean;
  /** Whether it is an item of a list. */
  readonly isItem: boolean;
}

const itemMark = new RegExp(
  String.raw`(?:[\s${bullets}—）.、-]|[（\d${signNumbers}]|[一二三四五六七八九十]{1,2}是)*`,
  'y',
);

/** Whether an item of a list opens with what is to be done: ▶新建…, 3.改造…, with who is to do it or when left out. */
function setsTask(text: string, { from, to }: CleanSpan, { lexemes }: BindingLexicon): boolean {
  itemMark.lastIndex = from;
  const at = from + (itemMark.exec(text)?.[0].length ?? 0);
  const classes = longestAt(text, at, to, lexemes)?.classes;
  return classes !== undefined && (classes.has('act') || classes.has('work')) && !classes.has('reported');
}

/** Whether a past time opens a paragraph. */
export function looksBack(
  text: string,
  {
    sentences: [first],
    isHeading,
  }: { readonly sentences: readonly CleanSpan[]; readonly isHeading: boolean },
  planYear: number | null,
  lexicon: BindingLexicon,
): boolean {
  return (
    first !== undefined &&
    !isHeading &&
    weightOfTimes(text, { sentence: first, isHeading }, planYear, lexicon) === opened.past
  );
}

/**
 * What the times of a sentence weigh: the one that opens it, where no other one contradicts it. The year planned for
 * tells in a title only (2024年重点任务): news of that year report.
 */
function weightOfTimes(
  text: string,
  { sentence, isHeading }: { readonly sentence: CleanSpan; readonly isHeading: boolean },
  planYear: number | null,
  lexicon: BindingLexicon,
): number {
  const frames = findFrames(text, sentence, planYear, lexicon);
  const [first] = frames;
  if (first === undefined) return 0;
  const isOpening = first.from <= sentence.from + longestIndent;
  if (!isOpening && (isHeading || first.offset >= 0)) return 0;
  if (frames.some(({ offset }) => offset < 0 !== first.offset < 0)) return 0;
  if (first.offset < 0) return isOpening ? opened.past : inside;
  return isHeading ? opened.planned : first.offset > 0 ? opened.toCome : 0;
}

/** A day: 3月5日上午; but what is due by a day or begins on it is to come. */
const day = /[\s—·]{0,3}(?:20\d\d年|今年)?1?\d月[123]?\d日(?!(?:之|以)?前|起|至|开始|到期)/y;
const meeting = /[\s—·]{0,3}(?:会议(?!中心|室|期间)|大会|会上|与会)/y;

/** Whether a day opens a sentence. */
function opensWithDay(text: string, { from }: CleanSpan): boolean {
  day.lastIndex = from;
  return day.test(text);
}

/**
 * Whether a sentence tells of a day or a meeting that opens it, and so nothing of what stands round it: 3月5日上午，县人代会
 * 开幕; but not where it says in whose words the rest is: 会议指出，….
 */
export function tellsOfEvent(text: string, sentence: CleanSpan, { lexemes }: BindingLexicon): boolean {
  meeting.lastIndex = sentence.from;
  if (!opensWithDay(text, sentence) && !meeting.test(text)) return false;
  for (let at = sentence.from; at < sentence.to; at++)
    if (longestAt(text, at, sentence.to, lexemes)?.classes.has('attribution') === true) return false;
  return true;
}

/** Spaces, dashes and dots may stand before a sentence. */
const longestIndent = 3;

const bareGrowth = /[元吨斤次](?:，|、|，同比)(?:增长|下降)\d[\d.]{0,5}%(?=[，、；。])/g;
const growthIn = (text: string, { from, to }: CleanSpan): number =>
  grown * (text.slice(from, to).match(bareGrowth)?.length ?? 0);

/**
 * What the cues of `[from, to)` weigh together. Common cues go together, so they weigh {@link strongest} at most;
 * a decisive one (工作回顾) counts in full.
 */
export function cuesOf(text: string, from: number, to: number, lexicon: BindingLexicon): number {
  let common = 0;
  let deciding = 0;
  for (let at = from; at < to; at++) {
    at = endOfName(text, at, lexicon);
    const cue = longestAt(text, at, to, lexicon.stance);
    if (cue === null) continue;
    if (Math.abs(cue.weight) >= decisive) deciding += cue.weight;
    else common += cue.weight;
    at += cue.word.length - 1;
  }
  return deciding + Math.max(-strongest, Math.min(strongest, share * common));
}

/** How long a quoted name can be. */
const longestName = 14;

/** The end of a quoted name at an offset, 行动” of “六个提升行动”; the offset itself where none begins or a cue fills it: “成绩单”. */
function endOfName(text: string, at: number, { stance }: BindingLexicon): number {
  if (text.charAt(at) !== '“') return at;
  const length = text.slice(at + 1, at + 1 + longestName).indexOf('”');
  const isCue = length < 0 || longestAt(text, at + 1, at + 1 + length, stance)?.word.length === length;
  return isCue ? at : at + 1 + length;
}
