import type { EntityType } from '../model/entity';
import type { CleanSpan } from '../model/span';
import type { Candidate } from './candidate';
import { createClaimedText } from './claimedText';
import { listsIn } from './listItems';
import type { NameContext } from './nameContext';
import { kindBit } from './terms';
import { isWordOf, wordClassAt } from './words';

const listed: ReadonlySet<EntityType> = new Set(['person', 'place', 'organization', 'facility']);
const built: ReadonlySet<EntityType> = new Set(['organization', 'facility']);
const clauses = /[^，。；：！？\n“”]+/g;
const itemLength = { least: 2, most: 14 };
const broken = new Set(['p', 'c', 'u', 'd', 'r', 'v', 'f', 't']);
const lead = kindBit('lead');

/**
 * What stands in a list among names is a name of their type: of A、B、C where A and C are companies, B is one too.
 * Takes the names found so far; returns the items between two of one type that nothing has claimed.
 */
export function findListMates(context: NameContext, found: readonly Candidate[]): Candidate[] {
  const byStart = new Map(found.map((name) => [name.from, name]));
  const { isFree } = createClaimedText(context.text.length, found);
  return Array.from(listsIn(context.text, clauses)).flatMap((list) => {
    const items = list.map((item) => untilOthers(context.text, item));
    const types = items.map(({ from, to }) => {
      const name = byStart.get(from);
      return name?.to === to && listed.has(name.type) ? name.type : null;
    });
    return items.flatMap((item, at): Candidate[] => {
      const type = types[at - 1] ?? null;
      if (type === null || types[at + 1] !== type || !isFree(item) || !isUnbroken(context, item)) return [];
      return [{ ...item, type, score: 0.55, rule: 'list-mate' }];
    });
  });
}

/**
 * Names with what the list they stand in says of them: persons that only the model sees are the bodies or works that
 * stand beside them (伊康|、圆通、申通; 云永|、永浮高速), and none where no person does (陶瓷、|金刚石|等产业).
 */
export const asListMates = ({ text }: NameContext, found: readonly Candidate[]): Candidate[] =>
  found.flatMap((name, at) => {
    if (name.type !== 'person' || name.rule !== 'model') return name;
    const before =
      text.charAt(name.from - 1) === '、' ? mateOf(found[at - 1], 'to', name.from - 1) : undefined;
    const after = text.charAt(name.to) === '、' ? mateOf(found[at + 1], 'from', name.to + 1) : undefined;
    if (after !== undefined && built.has(after)) return { ...name, type: after };
    return text.charAt(name.from - 1) === '、' && before !== 'person' && after !== 'person' ? [] : name;
  });

/** The type of the name whose start or end is at an offset. */
const mateOf = (name: Candidate | undefined, edge: 'from' | 'to', at: number): EntityType | undefined =>
  name?.[edge] === at ? name.type : undefined;

/** An item without 等 and what follows it. */
function untilOthers(text: string, { from, to }: CleanSpan): CleanSpan {
  const end = text.slice(from, to).indexOf('等');
  return { from, to: end > 0 ? from + end : to };
}

/** Whether an item is as long as names are and no word in it breaks one. */
function isUnbroken({ words }: NameContext, { from, to }: CleanSpan): boolean {
  const length = to - from;
  if (length < itemLength.least || length > itemLength.most) return false;
  for (let at = from; at < to; at = Math.max(words.ends[at] ?? 0, at + 1))
    if (broken.has(wordClassAt(words, at)) || isWordOf(words, at, lead)) return false;
  return true;
}
