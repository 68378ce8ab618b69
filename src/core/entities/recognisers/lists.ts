import type { CleanSpan } from '../../model/span';
import type { Candidate } from '../candidate';
import { listItems } from '../listItems';
import type { NameContext } from '../nameContext';
import { kindBit, kindBits, longestTerm } from '../terms';
import { isWordOf, wordClassAt } from '../words';
import { startOfPlaces } from './placesBefore';
import { startOfName } from './suffixedNames';

const closing =
  /等(?:[\d一二三四五六七八九十两几多]{1,4}(?:余|多)?(?:个|家|条|座|所|项|处|种|类|大|名)?)?(?:一批)?([\p{Script=Han}]{1,8})/gu;
const item = /[^、，。；：！？\n]/;
const longestItem = 30;

/** The items of a list whose head says what they are: 云帆生物、蓝汐生物等企业, 云街、文庙等7个项目. */
export function* recogniseLists(context: NameContext): Iterable<Candidate> {
  for (const { 0: ending, 1: tail = '', index } of context.text.matchAll(closing)) {
    const type = headType(context, index + ending.length - tail.length, tail);
    if (type === undefined) continue;
    const items = [...itemsBefore(context, index)];
    if (tail.startsWith('地') && !items.some((each) => soundsLikePlace(context, each))) continue;
    for (const { from, to, isFirst } of items)
      if (to - from >= 2) yield { from, to, type, score: isFirst ? 0.5 : 0.7, rule: 'list' };
  }
}

interface ListItem extends CleanSpan {
  readonly isFirst: boolean;
}

/** The items of the list that ends at an offset, the last one first. */
function* itemsBefore(context: NameContext, end: number): Iterable<ListItem> {
  for (let to = end; to > 0;) {
    let from = to;
    while (from > 0 && to - from < longestItem && item.test(context.text.charAt(from - 1))) from--;
    const isFirst = context.text.charAt(from - 1) !== '、';
    yield { from: isFirst ? startOfName(context, to) : from, to, isFirst };
    if (isFirst) return;
    to = from - 1;
  }
}

const place = kindBits('division', 'shortDivision', 'shortCounty', 'town', 'region', 'water');
const placeSuffix = kindBit('placeSuffix');

/** Whether an item begins as a place or ends as one; what was visited “等地” may as well be companies. */
const soundsLikePlace = ({ matches, words }: NameContext, { from, to }: CleanSpan): boolean =>
  longestTerm(matches, from, place) > 0 || isWordOf(words, to - 1, placeSuffix);

/** A number with what it counts; not what is told of things without names, nor 国家 where it only says whose they are: 2个国家|实验室. */
const counted = /(\d{1,2})(?:个|家|条|座|所|处)(?!项目|事项|国家[^和及与、，。；])(\p{Script=Han}{1,8})/gu;
/** A number with what places are gathered in: 两大|片区. */
const gathered = /([两三四五六七八九十])大(\p{Script=Han}{1,8})/gu;
const numerals = '零一两三四五六七八九十';
/** What stands between a list and the number only where the number counts more than the list. */
const others = /[等\d\s，。；：！？]/;
const longestList = 120;
const lastList = /[^，。；：！？\n]*$/;

/** Lists that a head counts: 建成云峰、老龙口、石桥3座水库. As many items as the head says are names. */
export function* recogniseCountedLists(context: NameContext): Iterable<Candidate> {
  for (const match of context.text.matchAll(counted)) {
    const type = typeOfCounted(context, match);
    if (type === undefined || type === 'program') continue;
    for (const item of itemsCounted(context, match.index, Number(match[1]), type))
      yield { ...item, type, score: 0.7, rule: 'counted-names' };
  }
  for (const match of context.text.matchAll(gathered)) {
    if (typeOfCounted(context, match) !== 'place') continue;
    for (const item of itemsCounted(context, match.index, numerals.indexOf(match[1] ?? ''), 'place'))
      if (!isWordOf(context.words, item.to - 1, facilitySuffix))
        yield { ...item, type: 'place', score: 0.7, rule: 'counted-names' };
  }
}

const facilitySuffix = kindBit('facilitySuffix');

/** What the words after a number say of what it counts. */
const typeOfCounted = (
  context: NameContext,
  { 0: counts, 2: tail = '', index }: RegExpExecArray,
): Candidate['type'] | undefined => headType(context, index + counts.length - tail.length, tail);

/** The items of the list before a number; none where it counts more or fewer. */
function itemsCounted(context: NameContext, at: number, count: number, type: Candidate['type']): CleanSpan[] {
  if (others.test(context.text.charAt(at - 1))) return [];
  const [first, ...further] = listBefore(context.text, at);
  if (first === undefined || further.length === 0 || further.length + 1 !== count) return [];
  const from = startOfFirst(context, first.to, type);
  return [{ from, to: first.to }, ...further].filter((item) => item.to - item.from >= 2);
}

/** The items of the list that ends at an offset, from the last mark on: 金堂、简阳|共7个区县. */
function listBefore(text: string, counted: number): CleanSpan[] {
  const to = text.charAt(counted - 1) === '共' ? counted - 1 : counted;
  const [list = ''] = lastList.exec(text.slice(Math.max(0, to - longestList), to)) ?? [];
  return listItems(list, to - list.length);
}

/** Where the first item of a list starts: known places where the list is of places, else behind a verb: 串起|彭州, 巡查|云泽河. */
function startOfFirst(context: NameContext, to: number, type: Candidate['type']): number {
  const places = type === 'place' ? startOfPlaces(context, to) : to;
  if (places < to) return places;
  const { words } = context;
  const from = startOfName(context, to);
  return wordClassAt(words, from) === 'v' ? (words.ends[from] ?? from) : from;
}

/** What the words after 等 or a number, which start at `at`, say of the items: the longest head that the first words end in. */
function headType({ lexicon, words }: NameContext, at: number, tail: string): Candidate['type'] | undefined {
  for (let length = tail.length; length > 0; length--) {
    if (words.ends[at + length - 1] !== at + length) continue;
    for (let from = 0; from < length && from <= farthestHead; from++) {
      const type = lexicon.listHeads.get(tail.slice(from, length));
      if (type !== undefined && words.starts[at + from] === at + from) return type;
    }
  }
  return undefined;
}

const farthestHead = 4;

const closingHere = new RegExp(closing.source, 'uy');

/** What the head of the list that ends here says of its items; undefined where it says nothing. */
export function typeOfListBefore(context: NameContext, at: number): Candidate['type'] | undefined {
  closingHere.lastIndex = at;
  const { 0: ending = '', 1: tail = '' } = closingHere.exec(context.text) ?? [];
  return headType(context, at + ending.length - tail.length, tail);
}
