import { measureOf } from '../draft';
import { ownerOf } from '../facets';
import { partsOf, type Pattern } from './pattern';

/** What belongs to the thing named right before: 项目总投资 of 项目20个、总投资80亿元, 粮食产量 of 粮食播种面积60万亩、产量24万吨. */
export const facet: Pattern = ({ text, slot, head, verb, previous }) => {
  const [before, ...others] = previous?.parts ?? [];
  const word = head.name[0];
  if (previous === null || before === undefined) return null;
  if (others.length > 0 && previous.rule !== 'facet') return null;
  if (word === undefined || head.name.length > 1 || head.owner.length > 0) return null;
  const owner = ownerOf(text, before, word);
  if (owner === null || text.slice(previous.mention.to, slot.mention.from).includes('。')) return null;
  return { rule: 'facet', parts: [owner, ...partsOf(head.name)], measure: measureOf(verb) };
};
