import type { CleanSpan } from '../../model/span';
import type { BindingLexicon } from './lexicon';

/**
 * The full names of listed subjects that share a part: 城镇、农村居民人均可支配收入 shares its end,
 * 学前教育公办率、普惠率 its beginning. Each name is the spans it is composed of.
 */
export function shareSubjects(
  text: string,
  items: readonly CleanSpan[],
  { names }: Pick<BindingLexicon, 'names'>,
): CleanSpan[][] {
  const first = items[0];
  const last = items[items.length - 1];
  if (first === undefined || last === undefined) return [];
  const counted = collective.exec(text.slice(last.from, last.to));
  if (counted !== null) return aroundCount(items, last, counted);
  return items.map((item, order) => {
    const end = item === last ? null : sharedEnd(text, item, last, names);
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
  names: BindingLexicon['names'],
): CleanSpan | null {
  const word = text.slice(item.from, item.to);
  const last = text.slice(from, to);
  if (names.whole.test(word) && !goesOn(word, last)) return null;
  const cut = sharedFrom(word, last);
  return cut < last.length ? { from: from + cut, to } : null;
}

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

/** Whether the last name goes on after what seems the end of another: 占比 after 投资 in 民间投资、产业投资占比. */
const goesOn = (word: string, last: string): boolean => {
  const at = last.indexOf(word.slice(-2));
  return at >= 0 && at + 2 < last.length;
};

/** Where the shared end begins in the last name: after its counterpart of the word, told by the same last characters. */
function sharedFrom(word: string, last: string): number {
  const pair = last.indexOf(word.slice(-2));
  if (word.length > 2 && pair >= 0 && pair + 2 < last.length) return pair + 2;
  const same = last.indexOf(word.slice(-1), Math.max(0, word.length - 2));
  return same >= 0 && same <= word.length + 1 ? same + 1 : outsideCode(last, word.length);
}

/** A place in a name, moved behind the letters and digits it falls into: PM2.5, GDP. */
function outsideCode(name: string, at: number): number {
  let cut = at;
  while (cut > 0 && isCode(name.charAt(cut - 1)) && isCode(name.charAt(cut))) cut++;
  return cut;
}

const isCode = (character: string): boolean => /[A-Za-z0-9.]/.test(character);
