import type { CleanSpan } from '../../model/span';
import { isWord } from '../../text/lexicon';
import type { BindingLexicon } from './lexicon';
import { longestAt } from './tokens';

/**
 * The full names of listed subjects that share a part: 城镇、农村居民人均可支配收入 shares its end,
 * 学前教育公办率、普惠率 its beginning. Each name is the spans it is composed of.
 */
export function shareSubjects(
  text: string,
  items: readonly CleanSpan[],
  lexicon: SharingLexicon,
): CleanSpan[][] {
  const first = items[0];
  const last = items[items.length - 1];
  if (first === undefined || last === undefined) return [];
  const counted = collective.exec(text.slice(last.from, last.to));
  if (counted !== null) return aroundCount(items, last, counted);
  const { names } = lexicon;
  const common = commonFrom(text, items.slice(0, -1), last, lexicon);
  return items.map((item, order) => {
    const end = item === last ? null : sharedEnd(text, item, last, common, lexicon);
    const start = order === 0 ? null : sharedStart(text, item, first, names);
    if (end !== null) return [item, end];
    return start === null ? [item] : [start, item];
  });
}

/** What sums names up before the end they share: 三大产业 of 制造、能源、矿业三大产业产值. */
const collective = /(?<=.)[一二三四五六七八九十两\d]+[大个类项].*?(?:产业|行业|领域|集群)(?=.)/;

function aroundCount(
  items: readonly CleanSpan[],
  last: CleanSpan,
  { 0: { length }, index }: RegExpExecArray,
): CleanSpan[][] {
  const from = last.from + index;
  return items.map((item) => [
    item === last ? { from: last.from, to: from } : item,
    { from: from + length, to: last.to },
  ]);
}

/** The end of the last name that an item shares: 居民收入 of 城镇、农村居民收入; null where it is complete. */
function sharedEnd(
  text: string,
  item: CleanSpan,
  { from, to }: CleanSpan,
  common: number,
  { names, lexemes, words }: SharingLexicon,
): CleanSpan | null {
  const word = text.slice(item.from, item.to);
  const last = text.slice(from, to);
  if (isComplete(word, names) && !goesOn(word, last)) return null;
  const cut = Math.min(pairedFrom(text, item, { from, to }, words) || common, ownedFrom(last, lexemes));
  return cut < last.length - 1 ? { from: from + cut, to } : null;
}

/** Where the noun that needs an owner begins at the end of a name: 排放量 of 氨氮排放量; infinite where none does. */
function ownedFrom(name: string, lexemes: SharingLexicon['lexemes']): number {
  for (let at = 1; at < name.length - 1; at++) {
    const found = longestAt(name, at, name.length, lexemes);
    if (found?.classes.has('dependent') === true && at + found.word.length === name.length) return at;
  }
  return Infinity;
}

/** What tells where names end and words begin. */
type SharingLexicon = Pick<BindingLexicon, 'names' | 'words' | 'lexemes'>;

/**
 * Where the end that all items share begins in the last name: where one of them tells it, after the code
 * it opens with (PM10平均浓度), else after as much as the longest has.
 */
function commonFrom(
  text: string,
  items: readonly CleanSpan[],
  last: CleanSpan,
  { names, ...lexicon }: SharingLexicon,
): number {
  const told = Math.max(0, ...items.map((item) => pairedFrom(text, item, last, lexicon.words)));
  const words = items.map(({ from, to }) => text.slice(from, to));
  const short = words.filter((word) => !isComplete(word, names) && !names.part.test(word));
  const longest = Math.max(0, ...short.map(({ length }) => length));
  const name = text.slice(last.from, last.to);
  const code = /^[A-Za-z0-9.]+/.exec(name)?.[0].length ?? 0;
  return told || code || outsideWord(name, longest, lexicon) || Infinity;
}

/** Whether a name needs no part of the next: 粮食产量, 专项债券; but 需氧量 does. */
const isComplete = (word: string, names: BindingLexicon['names']): boolean =>
  !names.part.test(word) && (names.whole.test(word) || names.sum.test(word.slice(-2)));

/** The beginning of the first name that a mere rate shares: 学前教育 of 学前教育公办率、普惠率; null for any other item. */
function sharedStart(
  text: string,
  item: CleanSpan,
  { from, to }: CleanSpan,
  names: BindingLexicon['names'],
): CleanSpan | null {
  const word = text.slice(item.from, item.to);
  const first = text.slice(from, to);
  if (word.length > 3 || !names.rate.test(word) || word.length >= first.length) return null;
  const end = first.length - word.length;
  const cut = first.lastIndexOf(word.charAt(0), end);
  return { from, to: from + (cut > 0 && end - cut <= word.length ? cut : outsideCode(first, end)) };
}

/**
 * Whether the last name goes on after what seems the end of another: 占比 after 投资 in 民间投资、产业投资占比, 余额 after 款 in
 * 存款、贷款余额.
 */
const goesOn = (word: string, last: string): boolean => {
  const at = last.indexOf(word.slice(-2));
  const alike =
    word.length <= longestPaired &&
    last.charAt(word.length - 1) === word.charAt(word.length - 1) &&
    last.length - word.length > 1;
  return alike || (at >= 0 && at + 2 < last.length);
};

/** Names longer than this end alike by chance. */
const longestPaired = 4;

/** Where the shared end begins in the last name: after its counterpart of an item, told by the same last characters; 0 where none is. */
function pairedFrom(
  text: string,
  item: CleanSpan,
  { from, to }: CleanSpan,
  words: BindingLexicon['words'],
): number {
  const word = text.slice(item.from, item.to);
  const last = text.slice(from, to);
  const pair = last.indexOf(word.slice(-2));
  if (word.length > 2 && pair >= 0 && pair + 2 < last.length) return pair + 2;
  const same = last.indexOf(word.slice(-1), Math.max(1, word.length - 2));
  const isEnd = same >= 0 && same <= word.length + 1 && same + 1 < last.length;
  return isEnd && parts(last, same + 1, words) ? same + 1 : 0;
}

/**
 * A place in a name, moved behind the word it falls into, and behind what stands alone before a noun that needs an owner:
 * 生物医药|产业产值 after three characters, 天然气|产量 after two.
 */
function outsideWord(name: string, at: number, { words, lexemes }: Omit<SharingLexicon, 'names'>): number {
  const isOwned = (from: number): boolean =>
    longestAt(name, from, name.length, lexemes)?.classes.has('dependent') === true;
  let cut = at;
  while (cut > 0 && cut < name.length - 2 && !parts(name, cut, words)) cut++;
  return at > 0 && isOwned(cut + 1) && name.length > cut + 2 ? cut + 1 : cut;
}

/** Whether a place in a name falls into no word and no code: 退休|职工, but not 退休职|工 nor PM|2.5. */
function parts(name: string, place: number, words: BindingLexicon['words']): boolean {
  const isWordAt = (from: number): boolean => isWord(words, name.charAt(from), name.charAt(from + 1));
  if (outsideCode(name, place) > place) return false;
  return !isWordAt(place - 1) || (isWordAt(place - 2) && isWordAt(place));
}

/** A place in a name, moved behind the letters and digits it falls into: PM2.5, GDP. */
function outsideCode(name: string, at: number): number {
  let cut = at;
  while (cut > 0 && isCode(name.charAt(cut - 1)) && isCode(name.charAt(cut))) cut++;
  return cut;
}

const isCode = (character: string): boolean => /[A-Za-z0-9.]/.test(character);
