import { type Pattern, partsOf } from './pattern';

/** A number inside the name of the next item, or its scope: 5亿元以上项目30个, 65个项目完成投资100亿元. */
export const describesNext: Pattern = ({ slot, head, tail }) => {
  if (!slot.runsOn) return null;
  const { name } = tail.name.length > 0 ? tail : head;
  return { rule: 'scope-of-next', parts: partsOf(name), measure: 'level' };
};
