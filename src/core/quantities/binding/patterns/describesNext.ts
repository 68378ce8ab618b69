import { type Pattern, partsOf } from './pattern';

/** A number inside the name of the next item, or its scope: 5亿元以上项目30个, 65个项目完成投资100亿元, 达标率连续八年保持100%. */
export const describesNext: Pattern = ({ slot, head, tail }) =>
  slot.runsOn
    ? {
        rule: 'scope-of-next',
        parts: partsOf(tail.name.length > 0 ? tail.name : head.name),
        measure: 'level',
      }
    : null;
