import type { CleanSpan } from '../../../model/span';
import { measureOf } from '../draft';
import { splitRate } from './namedBefore';
import type { Slot } from '../slots';
import { is, textOf } from '../tokens';
import { type Outcome, partsOf, type Pattern, type Reading } from './pattern';
import { actionOf } from './valueFirst';

/** Nothing named, or only a total: what was named before still holds: 增长8% in 税收20亿元、增长8%, 总数达到30家. */
export const inherited: Pattern = (reading) => {
  const { text, slot, head, verb, previous } = reading;
  const action = actionIn(reading);
  if (action.length > 0) return { rule: 'action', parts: action, measure: 'level' };
  if (previous === null) return unnamed(reading);
  if (head.verb === null && isTotal(text, slot))
    return { rule: 'inherited', parts: previous.parts, measure: 'level' };
  const own = head.name.length > 0 ? head.verb : (verb ?? previous.verb);
  return {
    rule: 'inherited',
    parts: previous.parts,
    measure: splitRate(head.name).measure ?? measureOf(own),
  };
};

const unnamed = ({ head, verb }: Reading): Outcome => ({
  rule: 'unnamed',
  parts: partsOf(head.name),
  measure: splitRate(head.name).measure ?? measureOf(head.name.length > 0 ? head.verb : verb),
});

/** The verb itself where nothing named before can be what it counts: 扶持 of 发放补贴200万元，扶持900人. */
function actionIn({ slot, head: { name, verb }, previous }: Reading): CleanSpan[] {
  const goesOn = previous?.mention.unit === slot.mention.unit;
  return name.length > 0 || goesOn || is(verb ?? undefined, 'change', 'reach') ? [] : actionOf(verb);
}

/** Whether a value is what all of it comes to by now, and no change: 累计60家 and 突破180家 after 新增9家. */
const isTotal = (text: string, { head, mention }: Slot): boolean =>
  text.startsWith('突破', mention.outer.from) ||
  (head.some((token) => textOf(text, token) === '累计') && !head.some((token) => is(token, 'change')));
