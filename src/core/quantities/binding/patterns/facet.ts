import { type Draft, measureOf } from '../draft';
import type { CleanSpan } from '../../../model/span';
import { ownerOf } from '../facets';
import { is } from '../tokens';
import { partsOf, type Pattern } from './pattern';

/** What belongs to the thing named right before: 项目总投资 of 项目20个、总投资80亿元, 粮食产量 of 粮食播种面积60万亩、产量24万吨,
 * 人均生产总值 of 生产总值400亿元、人均突破8万元. */
export const facet: Pattern = ({ text, slot, head, verb, previous }) => {
  const [word, ...more] = head.name;
  const before = ownedBy(previous);
  if (previous === null || before === null) return null;
  if (word === undefined || more.length > 0 || head.owner.length > 0) return null;
  if (text.slice(previous.mention.to, slot.mention.from).includes('。')) return null;
  const measure = measureOf(verb);
  if (is(word, 'average'))
    return is(verb ?? undefined, 'change')
      ? null
      : { rule: 'facet', parts: [...partsOf([word]), before], measure };
  const owner = ownerOf(text, before, word);
  return owner === null ? null : { rule: 'facet', parts: [owner, ...partsOf([word])], measure };
};

/** The one name of what was bound before, which something can belong to; of a name and its facet the name. */
function ownedBy(previous: Draft | null): CleanSpan | null {
  const [name = null, ...others] = previous?.parts ?? [];
  return others.length > 0 && previous?.rule !== 'facet' ? null : name;
}
