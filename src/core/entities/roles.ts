import type { NameContext } from './nameContext';
import { kindBit, kindBits, longestTerm } from './terms';
import { isWordOf, type Words } from './words';

const title = kindBit('title');
const partOfOffice = kindBits('title', 'govBody', 'division', 'shortDivision', 'shortCounty', 'town');
const longestRole = 20;
const space = /[ \t:：（(]/;
const level = /[全国省市区县州旗镇乡村]/;

/**
 * The office that stands before a person's name, from its body on: 区长 韩… → 区长, 该区|区长韩… → 区长,
 * 市人大代表张… → 市人大代表,
 * 自治区主席… → 自治区主席.
 * Null where none does. `at` is where the name starts in the clean text.
 */
export function roleBefore({ text, words, matches }: NameContext, at: number): string | null {
  let to = at;
  while (to > 0 && space.test(text.charAt(to - 1))) to--;
  let from = titleStart(matches, to);
  if (from === to) return null;
  const isOffice = (position: number): boolean =>
    position >= 0 && isWordOf(words, position, partOfOffice) && words.ends[position] === position + 1;
  while (from > 0 && to - from < longestRole && isOffice(from - 1)) from = words.starts[from - 1] ?? 0;
  return text.slice(startOfLevel(text, words, from), to);
}

/** Where an office starts with the levels before it, of which it has one: 区长 of 区|区长, 自治区主席, 市人大代表. */
function startOfLevel(text: string, words: Words, start: number): number {
  if (level.test(text.charAt(start))) return start;
  let from = start;
  while (from > 0 && level.test(text.charAt(from - 1)) && words.ends[from - 1] === from) from--;
  return text.slice(0, from).endsWith('自治') && from < start ? from - 2 : from;
}

/** Where the longest title that ends at an offset starts; the offset itself where none does. */
function titleStart(matches: NameContext['matches'], to: number): number {
  for (let from = Math.max(0, to - 8); from < to; from++)
    if (longestTerm(matches, from, title) === to - from) return from;
  return to;
}
