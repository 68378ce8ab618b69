import type { QuantityMention } from '../mention';
import { comparatorOf, more, readAfter, readBefore } from './comparators';
import type { ComparatorWord, MentionLexicon } from './lexicon';
import type { Measured } from './measured';

/** A mention while it may still be given what its neighbours in a list say. */
interface Draft extends Measured {
  unit: string | null;
  before: readonly ComparatorWord[];
  after: readonly ComparatorWord[];
  outerFrom: number;
  outerTo: number;
}

/**
 * Reads the comparators of each number and shares out what a list says once: the unit and the comparator after its
 * last number (`1、2、3次以上`), the comparator before its first (`突破1100亿元、900亿元`).
 * Numbers that are left without a unit are dropped, unless a magnitude shows that they count (`人才突破300万`).
 */
export function toMentions(
  text: string,
  measured: readonly Measured[],
  lexicon: MentionLexicon,
): QuantityMention[] {
  const drafts = measured.map((item) => toDraft(text, item, lexicon));
  for (let index = drafts.length - 2; index >= 0; index--)
    shareBackward(text, drafts[index], drafts[index + 1]);
  for (let index = 1; index < drafts.length; index++) shareForward(text, drafts[index - 1], drafts[index]);
  return drafts.filter(counts).map(toMention);
}

function toDraft(text: string, item: Measured, lexicon: MentionLexicon): Draft {
  const before = readBefore(text, item.from, lexicon);
  const after = readAfter(text, item.to, lexicon);
  return { ...item, before: before.words, after: after.words, outerFrom: before.from, outerTo: after.to };
}

const listSeparator = /^[、和及与或]$/;
const adjacent = (text: string, left: Draft, right: Draft): boolean =>
  right.from - left.to === 1 && listSeparator.test(text.slice(left.to, right.from));

function shareBackward(text: string, left: Draft | undefined, right: Draft | undefined): void {
  if (!left || !right || !adjacent(text, left, right)) return;
  if (left.unit === null && isArabic(left) && right.unit !== null) left.unit = right.unit;
  if (left.unit === right.unit && left.after.length === 0) left.after = right.after;
}

function shareForward(text: string, left: Draft | undefined, right: Draft | undefined): void {
  if (!left || !right || !adjacent(text, left, right)) return;
  if (left.unit === right.unit && right.before.length === 0) right.before = left.before;
}

const isArabic = ({ tokens }: Measured): boolean =>
  tokens.every(({ numeral }) => numeral.script === 'arabic');
const counts = (draft: Draft): boolean =>
  draft.unit !== null || (isArabic(draft) && draft.tokens.some(({ numeral }) => numeral.exponent >= 4));

function toMention(draft: Draft): QuantityMention {
  const { from, to, min, max, unit, before, after } = draft;
  return {
    from,
    to,
    outer: { from: draft.outerFrom, to: draft.outerTo },
    min,
    max,
    unit: unit ?? '',
    comparator: comparatorOf([...before, ...(draft.more ? [more] : []), ...after]),
    rule: min === max ? 'number-with-unit' : 'range',
  };
}
