import { measureOf } from '../draft';
import { splitRate } from './namedBefore';
import type { Slot } from '../slots';
import { is, textOf } from '../tokens';
import { partsOf, type Pattern } from './pattern';

/** Nothing named, or only a total: what was named before still holds: 增长8% in 税收20亿元、增长8%, 总数达到30家. */
export const inherited: Pattern = ({ text, slot, head, verb, previous }) => {
  if (previous !== null && head.verb === null && isTotal(text, slot))
    return { rule: 'inherited', parts: previous.parts, measure: 'level' };
  const own = head.name.length > 0 ? head.verb : (verb ?? previous?.verb ?? null);
  return {
    rule: previous === null ? 'unnamed' : 'inherited',
    parts: previous?.parts ?? partsOf(head.name),
    measure: splitRate(head.name).measure ?? measureOf(own),
  };
};

/** Whether a value is what all of it comes to by now, and no change: 累计60家 and 突破180家 after 新增9家. */
const isTotal = (text: string, { head, mention }: Slot): boolean =>
  text.startsWith('突破', mention.outer.from) ||
  (head.some((token) => textOf(text, token) === '累计') && !head.some((token) => is(token, 'change')));
