import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { startOfName } from './suffixedNames';

const closing =
  /等(?:[\d一二三四五六七八九十两几多]{1,4}(?:余|多)?(?:个|家|条|座|所|项|处|种|类|大|名)?)?(?:一批)?([\p{Script=Han}]{1,8})/gu;
const item = /[^、，。；：！？\n]/;
const longestItem = 30;

/** The items of a list whose head says what they are: 云帆生物、蓝汐生物等企业, 皋街、文庙等7个项目. */
export function* recogniseLists(context: NameContext): Iterable<Candidate> {
  for (const { 1: tail = '', index } of context.text.matchAll(closing)) {
    const type = headType(context, tail);
    if (type === undefined) continue;
    for (let to = index; to > 0;) {
      let from = to;
      while (from > 0 && to - from < longestItem && item.test(context.text.charAt(from - 1))) from--;
      const first = context.text.charAt(from - 1) !== '、';
      const start = first ? startOfName(context, to) : from;
      if (to - start >= 2) yield { from: start, to, type, score: first ? 0.5 : 0.7, rule: 'list' };
      if (first) break;
      to = from - 1;
    }
  }
}

/** What the words after 等 say of the items: the longest head that the first words end in. */
function headType({ lexicon }: NameContext, tail: string): Candidate['type'] | undefined {
  for (let length = tail.length; length > 0; length--)
    for (let from = 0; from < length; from++) {
      const type = lexicon.listHeads.get(tail.slice(from, length));
      if (type !== undefined && from <= 4) return type;
    }
  return undefined;
}
