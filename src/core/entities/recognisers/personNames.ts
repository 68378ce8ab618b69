import type { CleanSpan } from '../../model/span';
import type { NameContext } from '../nameContext';
import { kindBit, kindBits, longestTerm } from '../terms';
import { isWordOf, wordClassAt } from '../words';

const surname = kindBit('surname');
const title = kindBit('title');
const speech = kindBit('speech');
const knownPerson = kindBit('person');
const han = /\p{Script=Han}/u;

/** How long names are, the commonest length first. */
export const nameLengths = [3, 2, 4];

/** Whether a stretch reads as a name that begins at a word and does not go on from an unknown one. */
export function mayBeName(context: NameContext, from: number, to: number): boolean {
  if (from < 0 || context.words.starts[from] !== from || !isName(context, from, to)) return false;
  const before = context.text.charAt(from - 1);
  return from === 0 || !han.test(before) || wordClassAt(context.words, from - 1) !== 'x';
}

/** Where a name that starts here ends; `from` where none starts here. */
export function endOfName(context: NameContext, from: number, apart: boolean): number {
  const dotted = endOfDotted(context, from);
  if (dotted > from) return dotted;
  const length = surnameLength(context, from);
  const spaced = length === 0 ? 0 : lengthOfSpaced(context.text, from);
  if (spaced > 0) return from + spaced;
  if (length === 0 || (!apart && isNoName(context, from, length))) return from;
  return (
    from +
    ([2, 1].map((given) => length + given).find((size) => endsAsName(context, from, from + size, apart)) ?? 0)
  );
}

const spaced = /\p{Script=Han}[ \u3000]{1,4}\p{Script=Han}(?=\s|$)/uy;

/** The length of a name of two characters that a space sets apart, as under a title: 县长 王 丽. */
function lengthOfSpaced(text: string, from: number): number {
  spaced.lastIndex = from;
  return spaced.exec(text)?.[0].length ?? 0;
}

const dotted = /\p{Script=Han}{2,6}·\p{Script=Han}{2}/uy;

/** Where a name in two parts ends, before the first word that it cannot hold: 艾力·买买提|介绍. */
function endOfDotted({ text, words }: NameContext, from: number): number {
  dotted.lastIndex = from;
  if (!dotted.test(text)) return from;
  let to = dotted.lastIndex;
  while (han.test(text.charAt(to)) && words.ends[to] === to + 1 && !goesOn.test(text.charAt(to))) to++;
  return to;
}

/** Whether a name may end here: at a mark, or at the end of a word that is no particle, with a known word after it. */
function endsAsName(context: NameContext, from: number, to: number, apart: boolean): boolean {
  const { text, words, matches } = context;
  if (!mayRead(context, from, to)) return false;
  if (!han.test(text.charAt(to)) || text.charAt(to) === '等')
    return text.charAt(to - 1) !== '等' && !isLabel(context, from, to);
  if (goesOn.test(text.charAt(to - 1)) || goesOnFrom(context, to)) return false;
  if (
    text.charAt(to) === '是' ||
    longestTerm(matches, to, speech) > 0 ||
    longestTerm(matches, to, predicate) > 1
  )
    return true;
  return words.starts[to] === to && (apart ? !tearsNextName(context, to) : isKnown(words, to));
}

const shortRest = /\p{Script=Han}{1,2}(?!\p{Script=Han})/uy;

/** Whether a name that ends here takes the surname of the one written right behind it: 王健张|旭东. */
function tearsNextName(context: NameContext, at: number): boolean {
  shortRest.lastIndex = at;
  const [rest = ''] = shortRest.exec(context.text) ?? [];
  return rest !== '' && isName(context, at - 1, at + rest.length);
}

/** Whether what ends here goes on as something else than a name: 文成|网, 村长周平带|着村民. */
const goesOnFrom = ({ text, words }: NameContext, at: number): boolean =>
  text.charAt(at) === '网' || (/[着了过]/.test(text.charAt(at)) && wordClassAt(words, at) === 'u');

/** 来源 after a by-line is the label of what follows, not a name. */
const isLabel = ({ text, words }: NameContext, from: number, to: number): boolean =>
  words.ends[from] === to && /[:：]/.test(text.charAt(to));

/** Whether a stretch with a surname may read as a name: no office, number (5万|人) or doubled word (殷殷|嘱托). */
function mayRead(context: NameContext, from: number, to: number): boolean {
  const { text, words, matches } = context;
  if (!mayBeWritten(text, from, to) || isWordOf(words, to - 1, speech)) return false;
  if (endsInParticle(context, to) || longestTerm(matches, from, title) === to - from) return false;
  const isNumber = wordClassAt(words, from) === 'm' && han.test(text.charAt(to));
  return to - from > 2 || (!isNumber && !isDoubled(text, from, to));
}

/** Whether a particle ends a stretch; before a mark a name may end in what is one elsewhere: 记者 顾念之|）. */
const endsInParticle = ({ text, words }: NameContext, to: number): boolean =>
  joining.has(wordClassAt(words, to - 1)) && (han.test(text.charAt(to)) || goesOn.test(text.charAt(to - 1)));

/** Whether two characters are one twice: 殷殷|嘱托. */
const isDoubled = (text: string, from: number, to: number): boolean =>
  to - from === 2 && text.charAt(from) === text.charAt(from + 1);

const joining = new Set(['p', 'c', 'u']);
/** What follows a name and ends none: 韩立等10人, 韩立到我区. */
const goesOn = /[等返到在说对向就也都将已正曾还又再为和与及的了是被把让从由于以]/;
const predicate = kindBits('speech', 'lead', 'title');

const isKnown = (words: NameContext['words'], at: number): boolean =>
  wordClassAt(words, at) !== 'x' || isWordOf(words, at, predicate);

/** Whether what starts here with a surname is no name: 高度 after 代表, 包联, the town 钟祥, 来|反映. */
export function isNoName({ words }: NameContext, at: number, surnameLength: number): boolean {
  const isKnownWord = (from: number): boolean =>
    (words.ends[from] ?? 0) - from > 1 && (words.values[from] ?? 0) !== 0;
  if (isKnownWord(at)) return surnameLength === 1;
  return functional.has(wordClassAt(words, at)) && isKnownWord(at + surnameLength);
}

const functional = new Set(['p', 'c', 'u', 'd', 'r', 'f', 'v']);

/** Whether a stretch is of characters that names hold; 文成网|编辑 and 王健摄 hold none at their end. */
const mayBeWritten = (text: string, from: number, to: number): boolean =>
  to <= text.length && /^\p{Script=Han}*[^\P{Script=Han}网报摄]$/u.test(text.slice(from, to));

const surnameLength = ({ matches }: NameContext, at: number): number => longestTerm(matches, at, surname);

const titleLengths = [2, 3, 4];

/** Whether a person may be called so: after a surname, or after an office, as 扎西顿珠 is. */
export function mayNamePerson(context: NameContext, { from, to }: CleanSpan): boolean {
  if (isName(context, from, to)) return true;
  if (isDoubled(context.text, from, to)) return false;
  if (surnameLength(context, from) > 0 && context.text.slice(from, to).includes('·')) return true;
  return titleLengths.some((length) => longestTerm(context.matches, from - length, title) === length);
}

const longestGiven = 2;

/** Whether a stretch is a surname and one or two characters, and no word. */
export function isName(context: NameContext, from: number, to: number): boolean {
  const length = surnameLength(context, from);
  if (
    length === 0 ||
    to - from <= length ||
    to - from - length > longestGiven ||
    !mayBeWritten(context.text, from, to)
  )
    return false;
  if (isDoubled(context.text, from, to)) return false;
  return context.words.ends[from] !== to || isWordOf(context.words, from, knownPerson);
}
