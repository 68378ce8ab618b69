import type { Candidate } from '../candidate';
import { cueAt } from '../cues';
import { isLevel } from '../levels';
import type { NameContext } from '../nameContext';
import { kindBit, longestTerm } from '../terms';
import { isWordOf } from '../words';
import { endOfName, isName, mayBeName, nameLengths } from './personNames';

const title = kindBit('title');
const byline = kindBit('byline');
const office = title | byline;
const speech = kindBit('speech');

/** Names after an office (区长 韩…, 村民焦…) and in by-lines (记者 刘…, 通讯员 王… 张…). */
export function* recogniseOfficeHolders(context: NameContext): Iterable<Candidate> {
  for (let at = 0; at < context.text.length; at++) {
    const to = at + longestTerm(context.matches, at, office);
    if (to === at || !isCutOut(context, at, to)) continue;
    const isLabel = longestTerm(context.matches, at, title) !== to - at;
    if (isLabel && afterSpace(context.text, to) === to) continue;
    yield* namesFrom(context, to, longestTerm(context.matches, at, byline) === to - at);
  }
}

/** Names after a verb of appointing, up to 为 or 的: 任命|韩立|为区教育局局长, 免去|韩立|的…职务; and before 当选. */
export function* recogniseAppointed(context: NameContext): Iterable<Candidate> {
  const { text, lexicon } = context;
  const found = { type: 'person', score: 0.6, rule: 'appointed' } as const;
  for (const { 0: verb, index } of text.matchAll(lexicon.patterns.appoints)) {
    const from = index + verb.length;
    const to = endOfName(context, from, false);
    if (to > from && /[为的]/.test(text.charAt(to))) yield { from, to, ...found };
  }
  for (let at = text.indexOf('当选'); at > 0; at = text.indexOf('当选', at + 1)) {
    const length = lengthOfName(context, at);
    if (length !== undefined) yield { from: at - length, to: at, ...found };
  }
}

/** How long the name is that may end at an offset. */
const lengthOfName = (context: NameContext, to: number): number | undefined =>
  nameLengths.find((each) => mayBeName(context, to - each, to));

/** Whether words begin and end with a stretch: not 区长 in 试验区|长沙; a place may share its level with it: 青湖|市|长. */
const isCutOut = ({ text, words }: NameContext, from: number, to: number): boolean =>
  words.ends[to - 1] === to &&
  (words.starts[from] === from || (isLevel(text.charAt(from)) && words.ends[from] === from + 1));

/** The names that follow an office; after a by-line's 记者 as many as there are, 、 or a space between them. */
function* namesFrom(context: NameContext, start: number, isByline: boolean): Iterable<Candidate> {
  for (let next = start; next < context.text.length;) {
    const from = afterSpace(context.text, next);
    const apart = from > next || isByline;
    const to = Math.max(endOfName(context, from, apart), next > start ? endOfItem(context, from) : from);
    if (to === from) return;
    yield {
      from,
      to,
      type: 'person',
      score: apart ? 0.9 : 0.6,
      rule: isByline ? 'byline' : apart ? 'office-and-name' : 'office-holder',
    };
    if (context.text.charAt(to) === '、') next = to + 1;
    else if (isByline) next = to;
    else return;
  }
}

const item = /\p{Script=Han}{2,3}(?=[、，。；等])/uy;

/** Where the item of a list ends that reads as a name, though words may begin with it: 向益春、|王家术|等. */
function endOfItem(context: NameContext, from: number): number {
  item.lastIndex = from;
  const to = from + (item.exec(context.text)?.[0].length ?? 0);
  return to > from && isName(context, from, to) ? to : from;
}

const credit =
  /(?<=[（(、\s])\p{Script=Han}{2,3}(?=[ \t]?(?:摄影报道|摄影|摄|供图|报道)[）)\s]|[ \t]本报(?:记者|通讯员))|(?<=[。！”][（(])\p{Script=Han}{2,3}(?=[）)]\s*(?:\n|$))/gu;

/** Names before what they did for a piece of news, or at its end: （王成|摄）, （周平 本报通讯员 …, 再上台阶。（罗志华）. */
export function* recogniseCredits(context: NameContext): Iterable<Candidate> {
  for (const { 0: name, index } of context.text.matchAll(credit)) {
    const to = index + name.length;
    if (isName(context, index, to)) yield { from: index, to, type: 'person', score: 0.9, rule: 'byline' };
  }
}

/** Names before a verb of speech or a form of address: 张…说, 李…告诉记者, 王…同志. */
export function* recogniseSpeakers(context: NameContext): Iterable<Candidate> {
  const { text, words, lexicon } = context;
  for (let at = 2; at < text.length; at++) {
    const bits = words.starts[at] === at ? (words.values[at] ?? 0) : 0;
    if ((bits & (speech | title)) === 0) continue;
    const length = lengthOfName(context, at);
    const rule = cueAt(text, at, lexicon.cues.address) === undefined ? 'speaker' : 'addressed';
    if (length !== undefined) yield { from: at - length, to: at, type: 'person', score: 0.5, rule };
  }
}

const known = kindBit('person');
const han = /\p{Script=Han}/u;
/** How far from a person may stand what is named after them: 雷锋|志愿服务|奖. */
const farthestNamed = 4;

/** Persons of history and of our days whom texts name without an office: 杜甫|文化, 纪念|詹天佑. */
export function* recogniseKnownPersons(context: NameContext): Iterable<Candidate> {
  const { text, words } = context;
  for (let at = 0; at < text.length; at = words.ends[at] ?? text.length) {
    const to = words.ends[at] ?? at;
    if (!isWordOf(words, at, known)) continue;
    const rule = text.charAt(at - 1) === '学' || isNamedAfter(context, to) ? 'named-after' : 'known-person';
    yield { from: at, to, type: 'person', score: 0.6, rule };
  }
}

/** Whether something is named after the person whose name ends here, and the text says no more about them: 雷锋|精神. */
function isNamedAfter({ text, lexicon }: NameContext, to: number): boolean {
  for (let at = to; at <= to + farthestNamed; at++) {
    if (cueAt(text, at, lexicon.cues.namedAfter) !== undefined) return true;
    if (!han.test(text.charAt(at))) return false;
  }
  return false;
}

const afterSpace = (text: string, at: number): number => {
  let from = at;
  while (from < text.length && /[ \t:：]/.test(text.charAt(from))) from++;
  return from;
};
