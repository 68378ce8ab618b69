import type { CleanSpan } from '../../../model/span';

const nameMarks = [
  ['“', '”'],
  ['《', '》'],
] as const;
/** How far from a number the marks of a name may stand. */
const reach = 20;
/** What a name does not hold: the end of a phrase, or a value that something comes to (增加到80亿元). */
const endsPhrase = /[，。；！？]|[到达至]\d/;

/** Whether a number is part of a name: 18条 of “稳增长18条”; not of what somebody said. */
export function isInsideName(text: string, mention: CleanSpan): boolean {
  const before = text.slice(Math.max(0, mention.from - reach), mention.from);
  const after = text.slice(mention.to, mention.to + reach);
  return nameMarks.some(([open, close]) => {
    const opened = before.lastIndexOf(open);
    const closed = after.indexOf(close);
    if (opened < 0 || opened < before.lastIndexOf(close) || closed < 0) return false;
    const inside = before.slice(opened) + text.slice(mention.from, mention.to) + after.slice(0, closed);
    return !after.slice(0, closed).includes(open) && !endsPhrase.test(inside);
  });
}
