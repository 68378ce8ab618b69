import { measureOf } from '../draft';
import { splitRate } from './namedBefore';
import type { Slot } from '../slots';
import { partsOf, type Pattern } from './pattern';

/** Nothing named, or only a total: what was named before still holds: 增长8% in 税收20亿元、增长8%, 总数达到30家. */
export const inherited: Pattern = ({ text, slot, head, verb, previous }) => {
  if (previous !== null && head.verb === null && surpasses(text, slot))
    return { rule: 'inherited', parts: previous.parts, measure: 'level' };
  const own = head.name.length > 0 ? head.verb : (verb ?? previous?.verb ?? null);
  return {
    rule: previous === null ? 'unnamed' : 'inherited',
    parts: previous?.parts ?? partsOf(head.name),
    measure: splitRate(head.name).measure ?? measureOf(own),
  };
};

/** Whether a value is one that is passed, and no change: 突破180家 after 净增20家. */
const surpasses = (text: string, { mention }: Slot): boolean => text.startsWith('突破', mention.outer.from);
