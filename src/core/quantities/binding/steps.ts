import type { QuantityMention } from '../mention';

const steps = /^[十百千万亿]+元?级?台阶/;
const longest = 8;

/** Whether a value counts the steps that what was named before has climbed: 3个 of 连跨3个百亿台阶. */
export const countsSteps = (text: string, { to }: QuantityMention): boolean =>
  steps.test(text.slice(to, to + longest));
