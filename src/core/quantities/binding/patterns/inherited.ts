import { measureOf } from '../draft';
import { splitRate } from './namedBefore';
import { partsOf, type Pattern } from './pattern';

/** Nothing named, or only a total: what was named before still holds: 增长8% in 税收20亿元、增长8%, 总数达到30家. */
export const inherited: Pattern = ({ head, verb, previous }) => {
  const own = head.name.length > 0 ? head.verb : (verb ?? previous?.verb ?? null);
  return {
    rule: previous === null ? 'unnamed' : 'inherited',
    parts: previous?.parts ?? partsOf(head.name),
    measure: splitRate(head.name).measure ?? measureOf(own),
  };
};
