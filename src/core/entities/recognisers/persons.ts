import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { kindBit, longestTerm } from '../terms';
import { wordClassAt } from '../words';

const surname = kindBit('surname');
const title = kindBit('title');
const byline = kindBit('byline');
const speech = kindBit('speech');
const lead = kindBit('lead');
const han = /\p{Script=Han}/u;

/** Names after an office (区长 韩…, 村民焦…) and in by-lines (记者 刘…, 通讯员 王… 张…). */
export function* recogniseOfficeHolders(context: NameContext): Iterable<Candidate> {
  for (let at = 0; at < context.text.length; at++) {
    const length = longestTerm(context.matches, at, title);
    if (length > 0)
      yield* namesFrom(context, at + length, longestTerm(context.matches, at, byline) === length);
  }
}

/** The names that follow an office; after a by-line's 记者 as many as there are, 、 or a space between them. */
function* namesFrom(context: NameContext, start: number, isByline: boolean): Iterable<Candidate> {
  for (let next = start; next < context.text.length;) {
    const from = afterSpace(context.text, next);
    const apart = from > next || isByline;
    const to = endOfName(context, from, apart);
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

/** Forms of address that follow a name and nothing else. */
const formal = /^(?:同志|总书记|先生|女士|院士)/;
const nameLengths = [3, 2, 4];

/** Names before a verb of speech or a form of address: 张…说, 李…告诉记者, 王…同志. */
export function* recogniseSpeakers(context: NameContext): Iterable<Candidate> {
  const { text, words } = context;
  for (let at = 2; at < text.length; at++) {
    const bits = words.starts[at] === at ? (words.values[at] ?? 0) : 0;
    if ((bits & (speech | title)) === 0) continue;
    const length = nameLengths.find((each) => mayBeName(context, at - each, at));
    const rule = formal.test(text.slice(at, at + 3)) ? 'addressed' : 'speaker';
    if (length !== undefined) yield { from: at - length, to: at, type: 'person', score: 0.5, rule };
  }
}

/** Whether a stretch reads as a name that begins at a word and does not go on from an unknown one. */
function mayBeName(context: NameContext, from: number, to: number): boolean {
  if (from < 0 || context.words.starts[from] !== from || !isName(context, from, to)) return false;
  const before = context.text.charAt(from - 1);
  return from === 0 || !han.test(before) || wordClassAt(context.words, from - 1) !== 'x';
}

const afterSpace = (text: string, at: number): number => {
  let from = at;
  while (from < text.length && /[ \t:：]/.test(text.charAt(from))) from++;
  return from;
};

/** Where a name that starts here ends; `from` where none starts here. */
function endOfName(context: NameContext, from: number, apart: boolean): number {
  const length = surnameLength(context, from);
  if (length === 0 || (!apart && isCommonWord(context, from))) return from;
  return (
    from +
    ([2, 1].map((given) => length + given).find((size) => endsAsName(context, from, from + size, apart)) ?? 0)
  );
}

/** Whether a name may end here: at the end of a word that is no particle, with a mark or a known word after it. */
function endsAsName({ text, words }: NameContext, from: number, to: number, apart: boolean): boolean {
  if (!isHan(text, from, to) || particles.has(wordClassAt(words, to - 1))) return false;
  if (((words.values[to - 1] ?? 0) & speech) !== 0) return false;
  if (!han.test(text.charAt(to))) return true;
  return words.starts[to] === to && (apart || wordClassAt(words, to) !== 'x');
}

const particles = new Set(['p', 'c', 'u', 'd', 'r', 'f']);

/** 高度 after 代表 is a word, not a person called 高; so is 包联. */
const isCommonWord = ({ words }: NameContext, at: number): boolean =>
  (words.ends[at] ?? 0) - at > 1 &&
  (wordClassAt(words, at) !== 'x' || ((words.values[at] ?? 0) & lead) !== 0);

const isHan = (text: string, from: number, to: number): boolean =>
  to <= text.length && Array.from(text.slice(from, to)).every((character) => han.test(character));

const surnameLength = ({ matches }: NameContext, at: number): number => longestTerm(matches, at, surname);

const titleLengths = [2, 3, 4];

/** Whether a person may be called what starts here: a surname does, or an office stands before, as before 扎西顿珠. */
export const mayNamePerson = (context: NameContext, from: number): boolean =>
  surnameLength(context, from) > 0 ||
  titleLengths.some((length) => longestTerm(context.matches, from - length, title) === length);

function isName(context: NameContext, from: number, to: number): boolean {
  const length = surnameLength(context, from);
  if (length === 0 || to - from <= length || to - from - length > 2 || !isHan(context.text, from, to))
    return false;
  return context.words.ends[from] !== to;
}
