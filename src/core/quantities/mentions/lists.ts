import type { QuantityMention } from '../mention';
import { type Comparison, comparatorOf, more, readAfter, readBefore } from './comparators';
import type { ComparatorWord, MentionLexicon } from './lexicon';
import type { Measured } from './measured';

/** A number with what stands beside it, while its neighbours in a list may still say more of it. */
interface Draft {
  readonly measured: Measured;
  readonly before: Comparison;
  readonly after: Comparison;
  /** What the list says for it: its own words, or those of the neighbour that speaks for both. */
  unit: string | null;
  beforeWords: readonly ComparatorWord[];
  afterWords: readonly ComparatorWord[];
}

/**
 * Reads the comparators of each number and shares out what a list says once: the unit and the comparator after its
 * last number (`1、2、3次以上`), the comparator before its first (`突破1100亿元、900亿元`).
 * Numbers that are left without a unit are dropped, unless a magnitude shows that they count (`人才突破300万`) or a ratio
 * is named that has none (`城乡收入比缩小到2.1`).
 */
export function toMentions(
  text: string,
  measured: readonly Measured[],
  lexicon: MentionLexicon,
): QuantityMention[] {
  const drafts = measured.map((one) => toDraft(text, one, lexicon));
  for (let index = drafts.length - 2; index >= 0; index--)
    shareBackward(text, drafts[index], drafts[index + 1]);
  for (let index = 1; index < drafts.length; index++) shareForward(text, drafts[index - 1], drafts[index]);
  return drafts.filter((draft) => counts(draft) || isBareRatio(text, draft)).map(toMention);
}

function toDraft(text: string, measured: Measured, lexicon: MentionLexicon): Draft {
  const before = readBefore(text, measured.from - (measured.min < 0 ? 1 : 0), lexicon);
  const after = readAfter(text, measured.to, lexicon);
  return { measured, before, after, unit: measured.unit, beforeWords: before.words, afterWords: after.words };
}

const listMarks = '、和及与或';
const areList = (text: string, left: Draft, right: Draft): boolean =>
  right.measured.from - left.measured.to === 1 && listMarks.includes(text.charAt(left.measured.to));

function shareBackward(text: string, left: Draft | undefined, right: Draft | undefined): void {
  if (!left || !right || !areList(text, left, right)) return;
  if (left.unit === null && isArabic(left.measured)) left.unit = right.unit;
  if (left.unit === right.unit && left.afterWords.length === 0) left.afterWords = right.afterWords;
}

function shareForward(text: string, left: Draft | undefined, right: Draft | undefined): void {
  if (!left || !right || !areList(text, left, right)) return;
  if (left.unit === right.unit && right.beforeWords.length === 0) right.beforeWords = left.beforeWords;
}

const isArabic = ({ tokens }: Measured): boolean =>
  tokens.every(({ numeral }) => numeral.script === 'arabic');

/** The least power of ten that shows a number without a unit to count something: 万. */
const leastMagnitude = 4;
const counts = ({ unit, measured }: Draft): boolean =>
  unit !== null ||
  (isArabic(measured) && measured.tokens.some(({ numeral }) => numeral.exponent >= leastMagnitude));

/** A ratio that has no unit, up to its value: 收入倍差由1.9缩小到. */
const bareRatio = /(?:倍差|收入比|指数|系数)(?:[从由]\d[\d.]*)?[^，。；：、“”（）\d]{0,6}$/;
const longestRatio = 24;

const isBareRatio = (text: string, { measured, before: { from } }: Draft): boolean =>
  isArabic(measured) &&
  bareRatio.test(text.slice(Math.max(0, from - longestRatio), from)) &&
  !/^\s?[\d:：︰∶/—-]/.test(text.slice(measured.to, measured.to + 2));

function toMention({ measured, before, after, unit, beforeWords, afterWords }: Draft): QuantityMention {
  const { from, to, min, max, tokens } = measured;
  return {
    from,
    to,
    outer: { from: before.from, to: after.to },
    min,
    max,
    unit: unit ?? '',
    comparator: comparatorOf([...beforeWords, ...(measured.more ? [more] : []), ...afterWords]),
    rule: ruleOf(measured, unit, tokens.length),
  };
}

function ruleOf({ min, max, unit }: Measured, shared: string | null, numbers: number): string {
  if (numbers > 1 || min !== max) return 'range';
  if (shared === null) return 'magnitude-without-unit';
  return unit === null ? 'unit-of-list' : 'number-with-unit';
}
