import type { Slot } from '../slots';
import { type Pattern, partsOf } from './pattern';

/** A number inside the name of the next item, or its scope: 5亿元以上项目30个, 65个项目完成投资100亿元, 达标率连续八年保持100%. */
export const describesNext: Pattern = ({ slot, head, tail }) => {
  if (!slot.runsOn) return null;
  const [name, other] = isSpan(slot) ? [head.name, tail.name] : [tail.name, head.name];
  return { rule: 'scope-of-next', parts: partsOf(name.length > 0 ? name : other), measure: 'level' };
};

/** Years and days say when, so that what stands before them is still spoken of: 率 of 率由五年前的42%提高到45%. */
const isSpan = ({ mention: { unit } }: Slot): boolean => /^(?:周年|年|个月|天)$/.test(unit);
